package demo;

public enum Status {
    DRAFT, PUBLISHED
}

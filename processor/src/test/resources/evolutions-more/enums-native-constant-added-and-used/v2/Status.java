package demo;

public enum Status {
    DRAFT, REVIEW, PUBLISHED
}

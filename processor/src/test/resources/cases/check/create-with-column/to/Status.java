package app;

public enum Status {
    DRAFT, PUBLISHED
}

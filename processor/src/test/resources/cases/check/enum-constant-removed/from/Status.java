package app;

public enum Status {
    DRAFT, SCHEDULED, PUBLISHED
}

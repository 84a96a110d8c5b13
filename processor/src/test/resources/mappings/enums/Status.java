package mapping;

public enum Status {
    OPEN,
    DONE,
    ABANDONED
}

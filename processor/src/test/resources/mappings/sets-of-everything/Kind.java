package mapping;

public enum Kind {
    A,
    B
}

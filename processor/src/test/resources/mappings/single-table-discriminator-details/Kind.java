package mapping;

public enum Kind {
    X
}

package mapping;

public enum Kind {
    GUEST,
    MEMBER
}

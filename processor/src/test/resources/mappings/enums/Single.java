package mapping;

public enum Single {
    ONE
}

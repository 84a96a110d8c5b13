package mapping;

public enum Nothing {}

package demo;

public enum Status {
    A, B, C
}

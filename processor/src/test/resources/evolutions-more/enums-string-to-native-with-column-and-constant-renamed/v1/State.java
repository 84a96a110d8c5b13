package demo;

public enum State { OPEN, CLOSED }

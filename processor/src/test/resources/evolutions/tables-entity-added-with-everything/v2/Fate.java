package demo;

public enum Fate { HELD, SENT, LOST }

package demo;

public enum Kind { SOFT, HARD }

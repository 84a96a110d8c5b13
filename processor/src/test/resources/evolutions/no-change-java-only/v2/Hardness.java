package demo;

public enum Hardness { SOFT, HARD }

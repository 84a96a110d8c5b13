package demo;

public enum Trait { BIG, DARK }

package demo;

public enum Kind { WORK, HOME, OTHER }

package demo;

public enum Kind { HOME, WORK }

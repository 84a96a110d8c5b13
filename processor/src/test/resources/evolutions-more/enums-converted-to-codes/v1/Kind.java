package demo;

public enum Kind { SMALL, LARGE }

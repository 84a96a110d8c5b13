package demo;

public enum Stage { OPEN, DONE }

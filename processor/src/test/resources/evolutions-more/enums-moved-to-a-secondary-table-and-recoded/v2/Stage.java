package demo;

public enum Stage { NEW, OPEN, DONE }

package demo;

public enum Stage { NEW, ACTIVE, DONE }

package demo;

public enum Stage { NEW, DONE }

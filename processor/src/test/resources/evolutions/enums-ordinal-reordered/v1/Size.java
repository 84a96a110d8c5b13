package demo;

public enum Size { SMALL, LARGE, MEDIUM }

package demo;

public enum Size { SMALL, MEDIUM, LARGE, HUGE }

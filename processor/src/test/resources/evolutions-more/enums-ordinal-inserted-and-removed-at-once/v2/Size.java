package demo;

public enum Size { TINY, SMALL, LARGE, HUGE }

package demo;

public enum Level { LOW, MID, HIGH }

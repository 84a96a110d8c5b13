package demo;

public enum Tone { LOW, MID, HIGH }

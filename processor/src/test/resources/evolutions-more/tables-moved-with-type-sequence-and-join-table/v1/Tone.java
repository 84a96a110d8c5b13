package demo;

public enum Tone { LOW, HIGH }

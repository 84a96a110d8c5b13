package demo;

public enum Net { B, A }

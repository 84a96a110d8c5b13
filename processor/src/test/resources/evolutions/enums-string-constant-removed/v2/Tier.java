package demo;

public enum Tier { FREE, PAID }

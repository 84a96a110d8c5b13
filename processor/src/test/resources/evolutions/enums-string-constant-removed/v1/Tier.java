package demo;

public enum Tier { FREE, TRIAL, PAID }

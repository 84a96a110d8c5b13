package demo;

public enum Axis { Z, Y, X }

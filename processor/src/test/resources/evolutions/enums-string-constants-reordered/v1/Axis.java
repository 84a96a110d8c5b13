package demo;

public enum Axis { X, Y, Z }

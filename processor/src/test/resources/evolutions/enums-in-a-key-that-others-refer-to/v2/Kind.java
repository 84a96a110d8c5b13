package demo;

public enum Kind { A, X, B, C }

package demo;

public enum Kind { A, B, C }

package demo;

public enum Kind { A, C }

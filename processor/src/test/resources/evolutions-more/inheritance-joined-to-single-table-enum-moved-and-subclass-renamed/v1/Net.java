package demo;

public enum Net { A, B }

package demo;

public enum Prio { P1, P2 }

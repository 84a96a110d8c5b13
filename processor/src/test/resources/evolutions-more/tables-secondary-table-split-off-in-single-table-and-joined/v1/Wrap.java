package demo;

public enum Wrap { PAPER, BOX }

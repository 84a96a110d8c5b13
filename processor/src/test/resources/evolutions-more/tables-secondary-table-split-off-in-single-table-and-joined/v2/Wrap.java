package demo;

public enum Wrap { BOX, PAPER }

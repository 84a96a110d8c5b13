package demo;

public enum Trait { DARK, BIG, COLD }

package demo;

public enum Heat { COLD, HOT, WARM }

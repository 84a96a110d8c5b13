package demo;

public enum Heat { COLD, WARM, SCALDING }

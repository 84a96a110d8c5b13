package demo;

public enum Stage { DRAFT, SENT, LOST, DONE }

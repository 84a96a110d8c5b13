package demo;

public enum Role { USER, ADMIN }

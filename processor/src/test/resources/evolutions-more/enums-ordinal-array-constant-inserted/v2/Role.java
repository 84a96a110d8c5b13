package demo;

public enum Role { GUEST, USER, ADMIN }

package demo;

public enum Lang { DE, EN }

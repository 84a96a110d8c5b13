package demo;

public enum Lang { FR, EN, DE }

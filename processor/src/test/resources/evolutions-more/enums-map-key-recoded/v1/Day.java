package demo;

public enum Day { MON, TUE }

package demo;

public enum Dish { SOUP, STEAK }

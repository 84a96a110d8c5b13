package demo;

public enum Stage { DRAFT, LIVE, GONE }

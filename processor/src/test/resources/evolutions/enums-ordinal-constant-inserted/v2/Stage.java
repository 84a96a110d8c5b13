package demo;

public enum Stage { DRAFT, REVIEW, LIVE, GONE }

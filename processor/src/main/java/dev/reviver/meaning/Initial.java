package dev.reviver.meaning;

/**
 * A column in which every row begins with the same value, whatever else it holds.
 *
 * @param at the column
 * @param value the value, as a literal
 * @param present whether a row with any other value counts as deleted
 */
public record Initial(ColumnRef at, String value, boolean present) {}

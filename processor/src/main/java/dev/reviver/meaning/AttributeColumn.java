package dev.reviver.meaning;

/**
 * Where an attribute is kept.
 *
 * @param attribute its path in the entity: {@code title}, {@code home.street}
 * @param at the column
 */
public record AttributeColumn(String attribute, ColumnRef at) {}

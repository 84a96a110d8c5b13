package dev.reviver.meaning;

/**
 * How a row tells its class, in the first table of the hierarchy.
 *
 * @param column the column
 * @param value the value of this class, as an SQL literal: {@code 'Card'} or {@code 2}
 */
public record Discriminator(String column, String value) {}

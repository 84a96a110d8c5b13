package dev.reviver.meaning;

/**
 * A column that holds a whole collection of plain values: an array, or JSON.
 *
 * @param at the column
 * @param shape what kind of collection
 * @param type what the type of an element's own column would be, without length or precision
 */
public record Packed(ColumnRef at, Shape shape, String type) {
    /** What kind of collection it is in Java. */
    public enum Shape {
        /** Its elements have an order. */
        LIST,
        /** They have none. */
        SET,
        /** Each has a key, which is text. */
        MAP
    }
}

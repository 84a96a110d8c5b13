package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;

/** A collection that a column holds as a whole. */
public record Bundle(ColumnRef column, Form form) {
    /** How it is written. */
    public enum Form {
        /** {@code text[]}. */
        ARRAY,
        /** {@code ["a", "b"]}. */
        JSON_LIST,
        /** <code>{"a": 1, "b": 2}</code>. */
        JSON_MAP
    }
}

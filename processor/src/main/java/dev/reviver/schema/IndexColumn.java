package dev.reviver.schema;

/**
 * One column of an index.
 *
 * @param name the column
 * @param descending whether larger values come first
 */
public record IndexColumn(String name, boolean descending) {
    public IndexColumn {
        Identifier.require("column", name);
    }

    /** A column in ascending order, PostgreSQL's default. */
    public static IndexColumn ascending(String name) {
        return new IndexColumn(name, false);
    }
}

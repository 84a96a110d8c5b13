package dev.reviver.meaning;

import java.util.List;

/**
 * A column that holds the constants of an enum.
 *
 * @param at the column
 * @param storage how a constant is written
 * @param constants in the order of their declaration
 */
public record EnumColumn(ColumnRef at, Storage storage, List<String> constants) {
    /** How a constant is written. */
    public enum Storage {
        /** As its place in the declaration, from 0. */
        ORDINAL,
        /** As its name. */
        NAME
    }

    public EnumColumn {
        constants = List.copyOf(constants);
    }
}

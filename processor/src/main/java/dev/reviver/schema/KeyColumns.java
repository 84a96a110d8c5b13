package dev.reviver.schema;

import java.util.HashSet;
import java.util.List;

/** The column list of a key: not empty, no column twice. */
final class KeyColumns {
    private KeyColumns() {}

    static List<String> require(String key, List<String> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("key " + key + " has no columns");
        }
        if (new HashSet<>(columns).size() != columns.size()) {
            throw new IllegalArgumentException("key " + key + " names a column twice: " + columns);
        }
        return List.copyOf(columns);
    }
}

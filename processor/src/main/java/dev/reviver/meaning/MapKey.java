package dev.reviver.meaning;

import java.util.List;

/**
 * A column that holds the keys under which a map has its values.
 *
 * @param at the column
 * @param map the columns that tell which map a row belongs to
 */
public record MapKey(ColumnRef at, List<String> map) {
    public MapKey {
        map = List.copyOf(map);
    }
}

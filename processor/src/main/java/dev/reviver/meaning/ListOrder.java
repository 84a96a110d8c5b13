package dev.reviver.meaning;

import java.util.List;

/**
 * A column that holds the places of a list's elements.
 *
 * @param at the column
 * @param list the columns that tell which list a row belongs to
 * @param base the number of the first element
 */
public record ListOrder(ColumnRef at, List<String> list, int base) {
    public ListOrder {
        list = List.copyOf(list);
    }
}

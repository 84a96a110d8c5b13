package dev.reviver.meaning;

import java.util.Comparator;
import java.util.List;

/**
 * A column that holds an embeddable as one JSON object.
 *
 * @param at the column
 * @param parts its attributes
 */
public record Document(ColumnRef at, List<Part> parts) {
    /**
     * An attribute of the embeddable.
     *
     * @param attribute its name
     * @param key what it is called in the object
     * @param type what the type of a column of its own would be, without length or precision
     */
    public record Part(String attribute, String key, String type) {}

    public Document {
        parts = parts.stream().sorted(Comparator.comparing(Part::attribute)).toList();
    }
}

package dev.reviver.move;

import dev.reviver.meaning.ColumnRef;
import java.util.Map;

/**
 * What a person says of names that only rows hold.
 *
 * @param constants by column, what constants of its enum were called, by what they are called now
 * @param classes what entity classes were called, by what they are called now
 * @param attributes of attributes whose column went to another table: by the name that their entity had, their path now by
 *     the path that they had
 */
public record Formerly(
        Map<ColumnRef, Map<String, String>> constants,
        Map<String, String> classes,
        Map<String, Map<String, String>> attributes) {
    /** Nothing was said. */
    public static final Formerly NONE = new Formerly(Map.of(), Map.of(), Map.of());

    public Formerly {
        constants = Map.copyOf(constants);
        classes = Map.copyOf(classes);
        attributes = Map.copyOf(attributes);
    }

    /** The same with what is said of constants. */
    public Formerly withConstants(Map<ColumnRef, Map<String, String>> others) {
        return new Formerly(others, classes, attributes);
    }
}

package dev.reviver.move;

import dev.reviver.meaning.ColumnRef;
import java.util.Map;

/**
 * What a person says of names that only rows hold.
 *
 * @param constants by column, what constants of its enum were called, by what they are called now
 * @param classes what entity classes were called, by what they are called now
 */
public record Formerly(Map<ColumnRef, Map<String, String>> constants, Map<String, String> classes) {
    /** Nothing was said. */
    public static final Formerly NONE = new Formerly(Map.of(), Map.of());

    public Formerly {
        constants = Map.copyOf(constants);
        classes = Map.copyOf(classes);
    }
}

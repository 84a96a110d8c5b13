package dev.reviver.entity;

import java.util.Map;
import java.util.Optional;

/**
 * What the user says of the mapping beside the classes.
 *
 * @param naming how names are made
 * @param schema the database schema of tables that name none; empty for whatever the search path puts first
 * @param types column types by the name of a class that decides about them only when it runs
 */
public record ReaderSettings(NamingStrategy naming, Optional<String> schema, Map<String, String> types) {
    public ReaderSettings {
        types = Map.copyOf(types);
    }

    /** Settings of names alone. */
    public static ReaderSettings of(NamingStrategy naming, Optional<String> schema) {
        return new ReaderSettings(naming, schema, Map.of());
    }
}

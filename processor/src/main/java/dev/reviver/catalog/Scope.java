package dev.reviver.catalog;

import dev.reviver.schema.QualifiedName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Which part of a database is read.
 *
 * @param schemas the database schemas to read; empty for all but PostgreSQL's own
 * @param ignoredTables tables to be left out with everything on them, such as the migration history; a name without a
 *     schema means the default one
 */
public record Scope(Set<String> schemas, Set<QualifiedName> ignoredTables) {
    /** The whole database. */
    public static final Scope EVERYTHING = new Scope(Set.of(), Set.of());

    public Scope {
        schemas = Set.copyOf(schemas);
        ignoredTables = Set.copyOf(ignoredTables);
    }

    /** Only these database schemas. Objects that stand in no schema (extensions, casts) are then not looked for. */
    public static Scope ofSchemas(String... schemas) {
        return new Scope(Set.of(schemas), Set.of());
    }

    /** The same without these tables. */
    public Scope without(QualifiedName... tables) {
        Set<QualifiedName> more = new HashSet<>(ignoredTables);
        more.addAll(Arrays.asList(tables));
        return new Scope(schemas, more);
    }
}

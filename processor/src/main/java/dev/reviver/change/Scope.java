package dev.reviver.change;

import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A place in which a name can be taken only once. Tables, sequences and indexes of a database schema share one; the index
 * behind a key is in it too (PostgreSQL manual, pg_class). Columns, and constraints, have one a table.
 */
sealed interface Scope {
    /** Tables, sequences, indexes, and the keys that have an index. */
    record Relations(Optional<String> schema) implements Scope {}

    /** Types; every table is one too (pg_type). */
    record Types(Optional<String> schema) implements Scope {}

    /** Values of an enum type, which is addressed by its name in the older model. */
    record Values(QualifiedName type) implements Scope {}

    /** Columns of a table, which is addressed by its name in the older model. */
    record Columns(QualifiedName table) implements Scope {}

    /** Constraints of a table, addressed likewise. */
    record Constraints(QualifiedName table) implements Scope {}

    /** Where the name of a table must be alone. */
    static List<Scope> ofTable(QualifiedName table) {
        return List.of(new Relations(table.schema()), new Types(table.schema()));
    }

    /** A name in a scope. */
    record Slot(Scope scope, String name) {}
}

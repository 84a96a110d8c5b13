package dev.reviver.entity;

import dev.reviver.element.Name;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.ColumnType;

/**
 * A column of an entity's primary key, as foreign keys see it.
 *
 * @param at the column
 * @param logical its name before the naming strategy
 * @param physical its name after it, from which implicit join columns are named
 * @param type its type, which the join columns take over
 */
record KeyColumn(ColumnRef at, Name logical, Name physical, ColumnType type) {
    static KeyColumn of(TableDraft table, ColumnDraft draft) {
        return new KeyColumn(
                new ColumnRef(table.name(), draft.name()),
                draft.logical(),
                draft.physical(),
                table.referencedType(draft));
    }

    /** Its name in the catalog. */
    String name() {
        return at.column();
    }

    /** The same column with the names of another, as implicit join columns see it. */
    KeyColumn namedAs(KeyColumn other) {
        return new KeyColumn(at, other.logical, other.physical, type);
    }

    KeyColumn withType(ColumnType other) {
        return new KeyColumn(at, logical, physical, other);
    }
}

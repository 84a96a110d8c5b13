package dev.reviver.entity;

import dev.reviver.element.Name;
import dev.reviver.schema.ColumnType;

/**
 * A column of an entity's primary key, as foreign keys see it.
 *
 * @param name its name in the catalog
 * @param logical its name before the naming strategy
 * @param physical its name after it, from which implicit join columns are named
 * @param type its type, which the join columns take over
 */
record KeyColumn(String name, Name logical, Name physical, ColumnType type) {
    static KeyColumn of(TableDraft table, ColumnDraft draft) {
        return new KeyColumn(draft.name(), draft.logical(), draft.physical(), table.referencedType(draft));
    }
}

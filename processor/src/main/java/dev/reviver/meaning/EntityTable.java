package dev.reviver.meaning;

import dev.reviver.schema.QualifiedName;
import java.util.List;

/**
 * A table in which rows of an entity have a line.
 *
 * @param table its name
 * @param key the columns that hold the entity's key, in key order
 * @param optional whether a row has a line here only if there is something to say: a secondary table
 */
public record EntityTable(QualifiedName table, List<String> key, boolean optional) {
    public EntityTable {
        key = List.copyOf(key);
    }
}

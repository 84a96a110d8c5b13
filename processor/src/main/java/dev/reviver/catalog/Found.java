package dev.reviver.catalog;

import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Map;

/**
 * What one query found of one noun.
 *
 * @param byTable the parts that the model can hold, by table, in the order of the query
 * @param unmodelled the others
 */
record Found<T>(Map<QualifiedName, List<T>> byTable, List<Unmodelled> unmodelled) {
    /** The parts of one table. */
    List<T> on(QualifiedName table) {
        return byTable.getOrDefault(table, List.of());
    }
}

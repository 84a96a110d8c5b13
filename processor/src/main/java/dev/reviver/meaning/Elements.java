package dev.reviver.meaning;

import dev.reviver.schema.QualifiedName;
import java.util.Comparator;
import java.util.List;

/**
 * A collection of embeddables: rows that are of no class, and belong to one of an entity.
 *
 * @param entity the class that has the collection
 * @param attribute its attribute there
 * @param table the table of the elements
 * @param owner the columns with the key of {@code entity}
 * @param parts the attributes of an element, by path within it
 */
public record Elements(
        String entity, String attribute, QualifiedName table, List<String> owner, List<AttributeColumn> parts) {
    public Elements {
        owner = List.copyOf(owner);
        parts = parts.stream()
                .sorted(Comparator.comparing(AttributeColumn::attribute).thenComparing(AttributeColumn::at))
                .toList();
    }
}

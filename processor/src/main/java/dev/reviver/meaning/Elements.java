package dev.reviver.meaning;

import dev.reviver.schema.QualifiedName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A collection of embeddables or of plain values: rows that are of no class, and belong to one of an entity.
 *
 * @param entity the class that has the collection
 * @param attribute its attribute there
 * @param table the table of the elements
 * @param owner the columns with the key of {@code entity}
 * @param parts the attributes of an element, by path within it; a plain value is its own part, with an empty path
 */
public record Elements(
        String entity, String attribute, QualifiedName table, List<String> owner, List<AttributeColumn> parts) {
    public Elements {
        owner = List.copyOf(owner);
        parts = parts.stream()
                .sorted(Comparator.comparing(AttributeColumn::attribute).thenComparing(AttributeColumn::at))
                .toList();
    }

    /** The column of the elements, if they are plain values. */
    public Optional<ColumnRef> plain() {
        return parts.size() == 1 && parts.get(0).attribute().isEmpty()
                ? Optional.of(parts.get(0).at())
                : Optional.empty();
    }
}

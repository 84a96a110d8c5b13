package dev.reviver.meaning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity class and where its rows are; only what the class itself adds to its parent.
 *
 * @param name the canonical name of the class
 * @param parent the entity that it inherits from
 * @param concrete whether there are rows of this very class
 * @param separate whether its rows have nothing in the parent's tables: a table for each class
 * @param tables its own tables, the primary one first; none for the subclass of a single table
 * @param discriminator how its rows are told from those of other classes, if a column does it
 * @param attributes its own attributes, by path
 */
public record EntityMeaning(
        String name,
        Optional<String> parent,
        boolean concrete,
        boolean separate,
        List<EntityTable> tables,
        Optional<Discriminator> discriminator,
        List<AttributeColumn> attributes) {
    public EntityMeaning {
        tables = List.copyOf(tables);
        attributes = attributes.stream()
                .sorted(Comparator.comparing(AttributeColumn::attribute).thenComparing(AttributeColumn::at))
                .toList();
    }

    /** The same where some attributes have other paths. */
    EntityMeaning withAttributes(Map<String, String> paths) {
        return new EntityMeaning(
                name,
                parent,
                concrete,
                separate,
                tables,
                discriminator,
                attributes.stream()
                        .map(a -> new AttributeColumn(paths.getOrDefault(a.attribute(), a.attribute()), a.at()))
                        .toList());
    }
}

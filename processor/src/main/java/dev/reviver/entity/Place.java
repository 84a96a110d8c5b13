package dev.reviver.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an attribute is read: into which table, for which entity, how deep in embeddables.
 *
 * @param owner the entity
 * @param table the table that gets the columns
 * @param overrides what outer mappings say of the attributes here
 * @param access where the attributes of the surrounding class are
 * @param level the index of the declaring class in {@link Entities#levels}
 * @param embeddables the embeddable classes around, outermost first
 * @param path the attributes around, outermost first, each with a dot: {@code "home."}
 * @param id whether the columns are the primary key's
 * @param validated which constraints of validation count
 */
record Place(
        Entity owner,
        TableDraft table,
        Overrides overrides,
        AccessType access,
        int level,
        List<String> embeddables,
        String path,
        boolean id,
        Validated validated) {

    /** Which constraints of validation Hibernate follows to a place; it looks into an embeddable if told to. */
    enum Validated {
        NONE,
        /** All but those that ask for a value. */
        OPTIONAL,
        ALL
    }

    Place(
            Entity owner,
            TableDraft table,
            Overrides overrides,
            AccessType access,
            int level,
            List<String> embeddables,
            String path,
            boolean id) {
        this(owner, table, overrides, access, level, embeddables, path, id, Validated.ALL);
    }

    static Place of(Entity owner, TableDraft table, Overrides overrides, Level declaring, int level) {
        return new Place(owner, table, overrides, declaring.access(), level, List.of(), "", false);
    }

    Place forId() {
        return new Place(owner, table, overrides, access, level, embeddables, path, true, validated);
    }

    /** The inside of an embedded attribute. */
    Place within(Attribute attribute, String embeddable) {
        List<String> chain = new ArrayList<>(embeddables);
        chain.add(embeddable);
        Overrides inner = overrides.within(attribute.name()).orElse(attribute.marks());
        return new Place(
                owner, table, inner, access, level, List.copyOf(chain), path + attribute.name() + ".", id, validated);
    }

    /** The same with the constraints that count inside of an attribute. */
    Place validated(Validated other) {
        return new Place(owner, table, overrides, access, level, embeddables, path, id, other);
    }

    /** The same with another access type, that of the embeddable. */
    Place withAccess(AccessType other) {
        return new Place(owner, table, overrides, other, level, embeddables, path, id, validated);
    }

    boolean inEmbeddable() {
        return !embeddables.isEmpty();
    }

    /** Whether the columns stand in a table whose other rows leave them empty. */
    boolean isShared() {
        return owner.isSingleTableSubclass();
    }

    /** The column that counts for the attribute: an outer override, else its own. */
    Optional<Mark> columnOf(Attribute attribute) {
        return overrides.column(attribute.name()).or(() -> attribute.marks().jpa("Column"));
    }
}

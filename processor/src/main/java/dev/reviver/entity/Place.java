package dev.reviver.entity;

import dev.reviver.element.AccessType;
import dev.reviver.element.Attribute;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Overrides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an attribute is read: into which table, for which entity, how deep in embeddables.
 *
 * @param owner the entity
 * @param table the table that gets the columns
 * @param overrides what outer mappings say of the attributes here
 * @param access where the attributes of the entity are
 * @param level the index of the declaring class in {@link Entities#levels}
 * @param embeddables the embeddable classes around, outermost first
 * @param path the attributes around, outermost first, each with a dot: {@code "home."}
 * @param role what the columns are to the table
 * @param validated which constraints of validation count
 * @param patterns what embedded attributes make of the names of columns
 * @param main the table that gets the columns of associations, if {@code @EmbeddedTable} has chosen another for the rest
 */
record Place(
        Entity owner,
        TableDraft table,
        Overrides overrides,
        AccessType access,
        int level,
        List<String> embeddables,
        String path,
        Role role,
        Validated validated,
        ColumnPatterns patterns,
        Optional<TableDraft> main) {

    /** What columns are to their table. */
    enum Role {
        ORDINARY,
        /** They hold an element of a collection. */
        ELEMENT,
        /** They are the primary key, or part of it. */
        KEY,
        /** They repeat those of a class above, in a table for one class only. */
        REPEATED,
        /** The other end of an association keeps them there; the entity may map them too. */
        OF_OTHER_END
    }

    /** Which constraints of validation Hibernate follows to a place; it looks into an embeddable if told to. */
    enum Validated {
        NONE,
        /** All but those that ask for a value. */
        OPTIONAL,
        ALL
    }

    static Place of(Entity owner, TableDraft table, Overrides overrides, Level declaring, int level) {
        return new Place(
                owner,
                table,
                overrides,
                declaring.access(),
                level,
                List.of(),
                "",
                Role.ORDINARY,
                Validated.ALL,
                ColumnPatterns.NONE,
                Optional.empty());
    }

    Place forId() {
        return new Place(
                owner, table, overrides, access, level, embeddables, path, Role.KEY, validated, patterns, main);
    }

    /** The same in the table of a class below, which has one of its own. */
    Place repeated() {
        return new Place(
                owner, table, overrides, access, level, embeddables, path, Role.REPEATED, validated, patterns, main);
    }

    /** The table of a collection, whose columns are no longer in any embeddable around it. */
    Place inCollectionTable(TableDraft collectionTable) {
        return new Place(
                owner,
                collectionTable,
                overrides,
                access,
                level,
                List.of(),
                path,
                Role.ELEMENT,
                Validated.ALL,
                ColumnPatterns.NONE,
                Optional.empty());
    }

    /** The table of an entity at the other end, for what a collection keeps there. */
    Place inTargetTable(Entity target, TableDraft targetTable) {
        return new Place(
                target,
                targetTable,
                overrides,
                access,
                level,
                List.of(),
                path,
                Role.OF_OTHER_END,
                Validated.ALL,
                ColumnPatterns.NONE,
                Optional.empty());
    }

    /** A table aside, whose columns become parts of one column. */
    Place inParts(TableDraft parts) {
        return new Place(
                owner,
                parts,
                overrides,
                access,
                level,
                embeddables,
                path,
                Role.ORDINARY,
                validated,
                patterns,
                Optional.empty());
    }

    Place withOverrides(Overrides other) {
        return new Place(owner, table, other, access, level, embeddables, path, role, validated, patterns, main);
    }

    /** The inside of an embedded attribute, for which {@link #overrides} already speak. */
    Place inside(Attribute attribute, String embeddable) {
        List<String> chain = new ArrayList<>(embeddables);
        chain.add(embeddable);
        String inner = path + attribute.name() + ".";
        return new Place(
                owner, table, overrides, access, level, List.copyOf(chain), inner, role, validated, patterns, main);
    }

    /** The same with one more pattern for the names of columns, inside of those there are. */
    Place named(Optional<String> pattern) {
        return new Place(
                owner,
                table,
                overrides,
                access,
                level,
                embeddables,
                path,
                role,
                validated,
                pattern.map(patterns::within).orElse(patterns),
                main);
    }

    /** Another table of the same entity. */
    Place inTable(TableDraft other) {
        return new Place(
                owner,
                other,
                overrides,
                access,
                level,
                embeddables,
                path,
                role,
                validated,
                patterns,
                Optional.of(table));
    }

    /** The same with the constraints that count inside of an attribute. */
    Place validated(Validated other) {
        return new Place(owner, table, overrides, access, level, embeddables, path, role, other, patterns, main);
    }

    /** The table that gets the columns of associations. */
    TableDraft tableOfAssociations() {
        return main.orElse(table);
    }

    /** Whether the columns are the primary key's. */
    boolean id() {
        return role == Role.KEY;
    }

    /**
     * Whether another table has the same columns for the class above. Then its keys over several of them are not repeated, nor
     * what a foreign key does on delete ({@code DenormalizedTable}).
     */
    boolean isRepeated() {
        return role == Role.REPEATED;
    }

    /** Whether the table's own entity may map the columns too. */
    boolean isTargets() {
        return role == Role.OF_OTHER_END;
    }

    /** The attribute whose embeddable this is the inside of, if it is in another embeddable. */
    Optional<String> outerAttribute() {
        // A path ends with a dot, so the last part is empty, and the one before it is this attribute.
        List<String> names = List.of(path.split("\\.", -1));
        return embeddables.size() > 1 ? Optional.of(names.get(names.size() - 3)) : Optional.empty();
    }

    boolean isElement() {
        return role == Role.ELEMENT;
    }

    boolean inEmbeddable() {
        return !embeddables.isEmpty();
    }

    /** Whether the columns stand in a table whose other rows leave them empty. */
    boolean isShared() {
        return owner.isSingleTableSubclass() && role != Role.ELEMENT;
    }

    /** The join columns that count for the attribute: an outer override, else its own. */
    List<Mark> joinColumnsOf(Attribute attribute) {
        List<Mark> overriding = overrides
                .association(attribute.name())
                .map(mark -> mark.marks("joinColumns"))
                .orElse(List.of());
        if (!overriding.isEmpty()) {
            return overriding;
        }
        List<Mark> own = attribute.marks().repeatedJpa("JoinColumn", "JoinColumns");
        return own.isEmpty()
                ? attribute.marks().columnsOrFormulas().stream()
                        .flatMap(mark -> mark.marks("column").stream())
                        .toList()
                : own;
    }

    /** The column that counts for the attribute: an outer override, else its own. */
    Optional<Mark> columnOf(Attribute attribute) {
        return overrides.column(attribute.name()).or(() -> attribute.marks().jpa("Column"));
    }
}

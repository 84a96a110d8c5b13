package dev.reviver.entity;

import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.schema.Column;
import dev.reviver.type.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column with what is forgotten once its table is whole.
 *
 * @param column the column
 * @param logical its name before the naming strategy, by which {@code @Index} and {@code @UniqueConstraint} call it
 * @param physical its name after it, from which the names of join columns are made
 * @param owner the entity that asked for it
 * @param site the attribute to blame
 * @param writable whether the attribute inserts or updates it
 * @param turn when Hibernate reads it: {@link #KEY}, {@link #BASIC}, {@link #TO_ONE} or {@link #TO_MANY}
 * @param unique whether it is a unique key by itself
 * @param checks the conditions that its own annotations put on it
 * @param path the attributes that lead to it, with dots
 * @param storage what the type of its value asks for, if it stands for one
 */
record ColumnDraft(
        Column column,
        Name logical,
        Name physical,
        Entity owner,
        Site site,
        boolean writable,
        int turn,
        boolean unique,
        List<CheckDraft> checks,
        String path,
        Optional<Storage> storage) {
    static final int KEY = -1;
    static final int BASIC = 0;
    static final int TO_ONE = 1;
    static final int TO_MANY = 2;

    /** A column of an attribute of the entity itself. */
    ColumnDraft(
            Column column,
            Name logical,
            Name physical,
            Entity owner,
            Site site,
            boolean writable,
            int turn,
            boolean unique,
            List<CheckDraft> checks) {
        this(
                column,
                logical,
                physical,
                owner,
                site,
                writable,
                turn,
                unique,
                checks,
                site.element().getSimpleName().toString(),
                Optional.empty());
    }

    String name() {
        return column.name();
    }

    /** The attribute that has the column, without those that lead to it. */
    String attribute() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Whether it refers to a row of another table, or of the owner of its own. */
    boolean isOfAssociation() {
        return turn == TO_ONE || turn == TO_MANY;
    }

    ColumnDraft with(Column other) {
        return new ColumnDraft(other, logical, physical, owner, site, writable, turn, unique, checks, path, storage);
    }

    ColumnDraft withLogical(Name other) {
        return new ColumnDraft(column, other, physical, owner, site, writable, turn, unique, checks, path, storage);
    }

    /** The same for values of the storage, with the condition that it has for them. */
    ColumnDraft with(Optional<Storage> other) {
        List<CheckDraft> all = new ArrayList<>(checks);
        other.flatMap(Storage::condition)
                .ifPresent(
                        condition -> all.add(new CheckDraft(Optional.empty(), name(), condition.apply(name()), site)));
        return new ColumnDraft(
                column, logical, physical, owner, site, writable, turn, unique, List.copyOf(all), path, other);
    }

    ColumnDraft withoutChecks() {
        return new ColumnDraft(
                column, logical, physical, owner, site, writable, turn, unique, List.of(), path, storage);
    }

    /** The same place for what another column holds. */
    ColumnDraft as(ColumnDraft other) {
        return new ColumnDraft(
                other.column,
                logical,
                physical,
                owner,
                site,
                writable,
                turn,
                unique,
                other.checks,
                path,
                other.storage);
    }

    /** The same place for a column with more on it. */
    ColumnDraft with(Column other, boolean otherUnique, List<CheckDraft> otherChecks) {
        return new ColumnDraft(
                other, logical, physical, owner, site, writable, turn, otherUnique, otherChecks, path, storage);
    }

    /**
     * Whether Hibernate reads this one before {@code other}: basic attributes come before associations, then the
     * alphabet decides ({@code PropertyContainer}). The first reading of a column that two attributes share counts.
     */
    boolean isReadBefore(ColumnDraft other) {
        if (turn != other.turn) {
            return turn < other.turn;
        }
        return path.compareTo(other.path) < 0;
    }
}

package dev.reviver.entity;

import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads join columns and the foreign keys over them: one column for each column of the key they refer to. */
final class JoinReader {
    /**
     * One side of a reference.
     *
     * @param target the entity whose key is referred to
     * @param base what an implicit column name begins with: {@code author} of {@code author_id}; empty for the name
     *     of the key column itself
     * @param marks the {@code @JoinColumn}s; empty for implicit names
     * @param foreignKey the {@code @ForeignKey}, if there is one beside the columns
     * @param site the attribute
     * @param former what its only column was called, in a reading under former names
     */
    record Join(
            Entity target,
            String base,
            List<Mark> marks,
            Optional<Mark> foreignKey,
            Site site,
            Optional<String> former) {
        /** A join without a former name. */
        Join(Entity target, String base, List<Mark> marks, Optional<Mark> foreignKey, Site site) {
            this(target, base, marks, foreignKey, site, Optional.empty());
        }

        /** The join columns of an attribute. */
        static Join of(Attribute attribute, Entity target, List<Mark> marks, Optional<Mark> foreignKey) {
            boolean named = marks.stream().anyMatch(mark -> mark.has("name"));
            return new Join(
                    target,
                    attribute.base(),
                    marks,
                    foreignKey,
                    attribute.site(),
                    attribute
                            .former()
                            .filter(former -> former.isColumn() || named)
                            .map(Attribute.Former::name));
        }
    }

    /**
     * What all columns of a join have in common.
     *
     * @param nullable whether the columns are, unless the mark says no
     * @param unique whether each column is, be it that no mark says so
     * @param turn see {@link ColumnDraft#turn}
     * @param defaultValue of {@code @ColumnDefault}
     * @param comment of {@code @Comment}
     */
    record Traits(
            boolean nullable, boolean unique, int turn, Optional<DefaultValue> defaultValue, Optional<String> comment) {
        static Traits of(boolean nullable, int turn) {
            return new Traits(nullable, false, turn, Optional.empty(), Optional.empty());
        }
    }

    private record Pair(KeyColumn target, Optional<Mark> mark) {}

    private final Reading reading;
    private final Tables tables;
    private final ColumnReader columns;
    private final ConstraintReader constraints;

    JoinReader(Reading reading, Tables tables, ColumnReader columns) {
        this.reading = reading;
        this.tables = tables;
        this.columns = columns;
        this.constraints = new ConstraintReader(reading);
    }

    /** Adds the columns of a join to a table, in the order of the key; empty if a problem was reported. */
    List<String> addColumns(Join join, Traits traits, TableDraft table, Entity owner) {
        List<String> names = new ArrayList<>();
        for (Pair pair : pairs(join)) {
            names.add(addColumn(join, pair, traits, table, owner));
        }
        return names;
    }

    /** Adds the foreign key over columns that {@link #addColumns} has added. */
    void addForeignKey(Join join, List<String> names, TableDraft table, ReferentialAction onDelete) {
        List<KeyColumn> key = tables.keyOf(join.target());
        Optional<Mark> mark = join.foreignKey().or(() -> join.marks().stream()
                .flatMap(column -> column.marks("foreignKey").stream())
                .findFirst());
        boolean unwanted =
                mark.map(m -> m.constant("value").equals("NO_CONSTRAINT")).orElse(false);
        // Rows of a class with tables of its own and of its subclasses have no single table to refer to.
        if (names.size() != key.size() || names.isEmpty() || unwanted || tables.isSpread(join.target())) {
            return;
        }
        mark.ifPresent(m -> columns.refuseUnsupported(m, "foreignKeyDefinition", "options"));
        table.add(new TableDraft.Reference(
                mark.flatMap(constraints::explicitName),
                names,
                join.target().tableName(),
                key.stream().map(KeyColumn::name).toList(),
                onDelete,
                join.site()));
    }

    /** What {@code @OnDelete} asks for. */
    static ReferentialAction onDelete(Marks marks) {
        return marks.hibernate("OnDelete")
                .map(mark -> mark.constant("action"))
                .filter(action -> !action.isEmpty())
                .map(ReferentialAction::valueOf)
                .orElse(ReferentialAction.NO_ACTION);
    }

    private String addColumn(Join join, Pair pair, Traits traits, TableDraft table, Entity owner) {
        Optional<Mark> mark = pair.mark();
        mark.ifPresent(m -> columns.refuseUnsupported(m, "table", "options"));
        KeyColumn target = pair.target();
        Name logical = join.former()
                .or(() -> mark.map(m -> m.text("name")).filter(name -> !name.isEmpty()))
                .map(Name::parse)
                .orElseGet(() -> implicitName(join, target));
        Name physical = reading.namer().physical(logical);
        Site nameSite = mark.map(m -> m.site("name")).orElse(join.site());
        String name = reading.namer().inCatalog(physical, nameSite);
        ColumnType type = mark.filter(m -> !m.text("columnDefinition").isEmpty())
                .flatMap(columns::definition)
                .orElse(target.type());
        Optional<String> comment =
                traits.comment().or(() -> mark.map(m -> m.text("comment")).filter(text -> !text.isEmpty()));
        boolean nullable =
                traits.nullable() && mark.map(m -> m.flag("nullable", true)).orElse(true);
        Column column = new Column(name, type, nullable, traits.defaultValue(), Optional.empty(), comment);
        // The many side of an association never claims a column for itself: the entity there may map it too.
        boolean writable = traits.turn() != ColumnDraft.TO_MANY
                && mark.map(m -> m.flag("insertable", true) || m.flag("updatable", true))
                        .orElse(true);
        boolean unique =
                traits.unique() || mark.map(m -> m.flag("unique", false)).orElse(false);
        List<TableDraft.Condition> checks =
                mark.map(m -> constraints.checks(m, name)).orElse(List.of());
        table.add(new ColumnDraft(
                column, logical, physical, owner, join.site(), writable, traits.turn(), unique, checks));
        return name;
    }

    private static Name implicitName(Join join, KeyColumn target) {
        if (join.base().isEmpty()) {
            return target.physical();
        }
        return Name.parse(join.base() + "_" + target.physical().text())
                .quotedIf(target.physical().quoted() || join.target().table().quoted());
    }

    /** Each key column with the mark that names it. A single column need not be named. */
    private List<Pair> pairs(Join join) {
        List<KeyColumn> key = tables.keyOf(join.target());
        if (join.marks().isEmpty()) {
            return key.stream()
                    .map(column -> new Pair(column, Optional.empty()))
                    .toList();
        }
        List<Pair> pairs = new ArrayList<>();
        Set<Mark> used = new HashSet<>();
        for (KeyColumn column : key) {
            join.marks().stream()
                    .filter(mark -> refersTo(mark, column, key.size() == 1))
                    .findFirst()
                    .filter(used::add)
                    .ifPresent(mark -> pairs.add(new Pair(column, Optional.of(mark))));
        }
        if (pairs.size() == key.size() && used.size() == join.marks().size()) {
            return pairs;
        }
        for (Mark mark : join.marks()) {
            if (!used.contains(mark)) {
                reportStray(mark, join, key);
                return List.of();
            }
        }
        reportStray(join.marks().get(0), join, key);
        return List.of();
    }

    private void reportStray(Mark mark, Join join, List<KeyColumn> key) {
        List<String> names = key.stream().map(KeyColumn::name).toList();
        String written =
                mark.text("referencedColumnName").isEmpty() ? mark.text("name") : mark.text("referencedColumnName");
        reading.report()
                .report(
                        Problem.NOT_THE_KEY,
                        mark.site("referencedColumnName"),
                        written,
                        join.target().tableName(),
                        names);
    }

    private boolean refersTo(Mark mark, KeyColumn column, boolean only) {
        String written = mark.text("referencedColumnName");
        if (written.isEmpty()) {
            return only;
        }
        Name name = Name.parse(written);
        return name.text().equals(column.logical().text())
                || reading.namer().physical(name).inCatalog().equals(column.name());
    }
}

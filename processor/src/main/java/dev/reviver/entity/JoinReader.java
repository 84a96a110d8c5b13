package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads join columns and the foreign keys over them: one column for each column that they refer to. */
final class JoinReader {
    /**
     * One side of a reference.
     *
     * @param target the entity whose key, or whose other columns, are referred to
     * @param base what an implicit column name begins with: {@code author} of {@code author_id}; empty for the name
     *     of the key column itself
     * @param marks the {@code @JoinColumn}s; empty for implicit names
     * @param foreignKey what is said of the foreign key
     * @param site the attribute
     * @param name the implicit name of a single column, if it is not made of the base and that of the key
     * @param former what its only column was called, in a reading under former names
     * @param property {@code @PropertyRef}: the attribute of the target that is referred to, if it is not the key
     */
    record Join(
            Entity target,
            String base,
            List<Mark> marks,
            ForeignKeyWish foreignKey,
            Site site,
            Optional<String> name,
            Optional<String> former,
            Optional<Mark> property) {
        /** A join with nothing special about its name. */
        Join(Entity target, String base, List<Mark> marks, ForeignKeyWish foreignKey, Site site) {
            this(target, base, marks, foreignKey, site, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The join columns of an attribute. */
        static Join of(Attribute attribute, Entity target, List<Mark> marks, Optional<Mark> around) {
            boolean named = marks.stream().anyMatch(mark -> mark.has("name"));
            return new Join(
                    target,
                    attribute.base(),
                    marks,
                    ForeignKeyWish.of(around, marks),
                    attribute.site(),
                    Optional.empty(),
                    attribute
                            .former()
                            .filter(former -> former.isColumn() || named)
                            .map(Attribute.Former::name),
                    attribute.marks().hibernate("PropertyRef"));
        }

        /** The same with other columns. */
        Join with(List<Mark> others) {
            return new Join(target, base, others, foreignKey, site, name, former, property);
        }

        /** The same with another implicit name for its only column. */
        Join named(String other) {
            return new Join(target, base, marks, foreignKey, site, Optional.of(other), former, property);
        }
    }

    /**
     * What all columns of a join have in common.
     *
     * @param nullable whether the columns are, unless the mark says no
     * @param unique whether each column is, be it that no mark says so
     * @param writable whether the attribute may write them, unless the mark says no
     * @param turn see {@link ColumnDraft#turn}
     * @param defaultValue of {@code @ColumnDefault}
     */
    record Traits(boolean nullable, boolean unique, boolean writable, int turn, Optional<DefaultValue> defaultValue) {
        static Traits of(boolean nullable, int turn) {
            // The many side of an association never claims a column for itself: the entity there may map it too.
            return new Traits(nullable, false, turn != ColumnDraft.TO_MANY, turn, Optional.empty());
        }
    }

    private final Reading reading;
    private final References references;
    private final ColumnReader columns;
    private final ConstraintReader constraints;
    private final TableChoice tableChoice;
    private final ForeignKeyReader foreignKeys;
    private final ColumnOptions options;

    JoinReader(Reading reading, Tables tables, ColumnReader columns) {
        this.reading = reading;
        this.references = new References(reading, tables);
        this.columns = columns;
        this.constraints = new ConstraintReader(reading);
        this.tableChoice = new TableChoice(reading);
        this.foreignKeys = new ForeignKeyReader(reading);
        this.options = new ColumnOptions(reading);
    }

    /** The table that the join's columns name, else the given one. */
    TableDraft tableOf(Join join, TableDraft main) {
        return tableChoice.of(join.marks().stream().findFirst(), main);
    }

    /** Adds the columns of a join to a table, in the order of the key; empty if a problem was reported. */
    List<String> addColumns(Join join, Traits traits, TableDraft table, Entity owner) {
        List<String> names = new ArrayList<>();
        for (References.Pair pair : references.of(join).pairs()) {
            names.add(addColumn(join, pair, traits, table, owner));
        }
        return names;
    }

    /** Adds columns that refer to a part of the key only. */
    List<String> addSomeColumns(Join join, Traits traits, TableDraft table, Entity owner) {
        return references.some(join).stream()
                .map(pair -> addColumn(join, pair, traits, table, owner))
                .toList();
    }

    /** Makes what columns and formulas refer to together unique, unless it is the key. */
    void requireUnique(Join join, List<Mark> formulas) {
        references.requireUnique(join.with(
                Stream.concat(join.marks().stream(), formulas.stream()).toList()));
    }

    /** Whether one column is enough to refer to the target. */
    boolean isOfOneColumn(Join join) {
        return references.of(join).pairs().size() == 1;
    }

    /** Whether the join refers to the key of its target, not to other columns. */
    boolean refersToKey(Join join) {
        return references.of(join).toKey();
    }

    /** Adds the foreign key over columns that {@link #addColumns} has added. */
    void addForeignKey(Join join, List<String> names, TableDraft table, ReferentialAction onDelete) {
        addForeignKey(join, names, table, onDelete, ReferenceDraft.Turn.EARLY);
    }

    /** The same of what Hibernate puts on top of its queue. */
    void addLateForeignKey(Join join, List<String> names, TableDraft table, ReferentialAction onDelete) {
        addForeignKey(join, names, table, onDelete, ReferenceDraft.Turn.LATE_AND_BACKWARDS);
    }

    private void addForeignKey(
            Join join, List<String> names, TableDraft table, ReferentialAction onDelete, ReferenceDraft.Turn turn) {
        References.Reference reference = references.of(join);
        List<References.Pair> pairs = reference.pairs();
        if (names.size() != pairs.size() || names.isEmpty() || reference.table().isEmpty()) {
            return;
        }
        Optional<Mark> said = join.foreignKey().said();
        ReferenceDraft draft = foreignKeys.read(
                said,
                new ReferenceDraft(
                        said.flatMap(constraints::explicitName),
                        names,
                        reference.table().get(),
                        pairs.stream().map(pair -> pair.target().name()).toList(),
                        reference.toKey(),
                        onDelete,
                        KeyClauses.NONE,
                        turn,
                        join.site()),
                table);
        if (join.foreignKey().wanted()) {
            table.add(draft);
        } else {
            table.withhold(draft);
        }
    }

    /** What {@code @OnDelete} asks for. */
    static ReferentialAction onDelete(Marks marks) {
        return marks.hibernate("OnDelete")
                .map(mark -> mark.constant("action"))
                .filter(action -> !action.isEmpty())
                .map(ReferentialAction::valueOf)
                .orElse(ReferentialAction.NO_ACTION);
    }

    private String addColumn(Join join, References.Pair pair, Traits traits, TableDraft table, Entity owner) {
        Optional<Mark> mark = pair.mark();
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
        Optional<String> comment = mark.map(m -> m.text("comment")).filter(text -> !text.isEmpty());
        boolean nullable =
                traits.nullable() && mark.map(m -> m.flag("nullable", true)).orElse(true);
        Column column = new Column(name, type, nullable, traits.defaultValue(), Optional.empty(), comment);
        boolean writable = traits.writable()
                && mark.map(m -> m.flag("insertable", true) || m.flag("updatable", true))
                        .orElse(true);
        boolean unique =
                traits.unique() || mark.map(m -> m.flag("unique", false)).orElse(false);
        List<CheckDraft> checks = mark.map(m -> constraints.checks(m, name)).orElse(List.of());
        table.add(options.apply(
                mark,
                new ColumnDraft(
                        column, logical, physical, owner, join.site(), writable, traits.turn(), unique, checks)));
        reading.meaning().sameValues(new ColumnRef(table.name(), name), target.at());
        return name;
    }

    /** Whether what is named after the column has quotes, since that or its table has. */
    private static boolean quotes(Join join, KeyColumn target) {
        return target.physical().quoted()
                || target.logical().quoted()
                || join.target().table().quoted();
    }

    private static Name implicitName(Join join, KeyColumn target) {
        if (join.name().isPresent()) {
            return Name.parse(join.name().get());
        }
        if (join.base().isEmpty()) {
            return quotes(join, target) ? new Name(target.logical().text(), true) : target.physical();
        }
        return Name.parse(join.base() + "_" + target.logical().text()).quotedIf(quotes(join, target));
    }
}

package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.type.ColumnDefinition;
import dev.reviver.type.Storage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What all tables of Hibernate Envers have in common: how they are called, their revision, and what a kept column is. */
final class AuditTables {
    private final Reading reading;
    private final Revisions revisions;

    AuditTables(Reading reading, Revisions revisions) {
        this.reading = reading;
        this.revisions = revisions;
    }

    /**
     * Where revisions are counted.
     *
     * @param table the table of revisions
     * @param column its key
     * @param type the type of the key
     */
    record Revisions(QualifiedName table, String column, ColumnType type) {}

    /**
     * Begins a table beside another.
     *
     * @param beside the table whose rows it keeps
     * @param given how an annotation calls it, or nothing
     * @param schema where an annotation puts it, or nothing
     */
    TableDraft begin(QualifiedName beside, String given, String schema, Site site) {
        // Without quotes even if the other has them: Envers forgets those.
        Name logical = given.isEmpty() ? settings().beside(beside.name()) : Name.parse(given);
        QualifiedName own = reading.namer().qualified(reading.namer().physical(logical), schema, site);
        QualifiedName name = schema.isEmpty() ? new QualifiedName(beside.schema(), own.name()) : own;
        TableDraft table = new TableDraft(name, site, reading.report());
        reading.schema().add(table);
        return table;
    }

    /** Adds a column of Envers' own and gives its name. */
    String add(TableDraft table, Entity owner, Name logical, ColumnType type, boolean required) {
        Name physical = reading.namer().physical(logical);
        String name = reading.namer().inCatalog(physical, table.site());
        table.add(new ColumnDraft(
                Column.of(name, type).withNullable(!required),
                logical,
                physical,
                owner,
                table.site(),
                false,
                ColumnDraft.BASIC,
                false,
                List.of()));
        return name;
    }

    /** Adds the number of the revision, and gives the name of the column. */
    String addRevision(TableDraft table, Entity owner) {
        return add(table, owner, Name.of(settings().revision()), revisions.type(), true);
    }

    /** Adds what was done: 0 for an insert, 1 for an update, 2 for a delete. */
    String addChange(TableDraft table, Entity owner, boolean required) {
        return add(table, owner, Name.of(settings().change()), ColumnType.of("smallint"), required);
    }

    /** Adds the revision in which a row is followed by another, if Envers keeps that. */
    void addEnd(TableDraft table, Entity owner) {
        settings().end().ifPresent(end -> {
            String name = add(table, owner, Name.of(end), revisions.type(), false);
            referToRevision(table, name);
        });
        settings().endTime().ifPresent(end -> add(table, owner, Name.of(end.name()), end.type(), false));
    }

    /** How Envers calls what it adds. */
    AuditSettings settings() {
        return reading.basics().audits();
    }

    /**
     * Adds the key of the table whose rows are kept, and the revision, and makes both the key.
     *
     * @param root the table of the root entity
     * @return the number of the revision
     */
    String addKey(TableDraft table, TableDraft from, TableDraft root, Entity owner) {
        from.primaryKey().forEach(name -> keep(from.column(name).orElseThrow(), from, table, true));
        String revision = addRevision(table, owner);
        table.setPrimaryKey(keyOf(from, root, revision));
        return revision;
    }

    /**
     * The columns of the key of a kept table: Hibernate sorts its parts by the names of the root's attributes, of which the
     * revision is one; in most cases the first, since it begins with a capital. Those of a record are not sorted yet.
     */
    private List<String> keyOf(TableDraft from, TableDraft root, String revision) {
        SortedMap<String, List<String>> parts = new TreeMap<>();
        for (int i = 0; i < from.primaryKey().size(); i++) {
            String column = root.primaryKey().get(i);
            String attribute = root.column(column).map(ColumnDraft::attribute).orElse(column);
            parts.computeIfAbsent(attribute, key -> new ArrayList<>())
                    .add(from.primaryKey().get(i));
        }
        parts.put(settings().revision(), List.of(revision));
        return parts.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Columns that refer to a key, by the attributes of that; each after the prefix.
     *
     * @param table the table that has the columns
     */
    SortedMap<String, List<String>> byAttribute(String prefix, TableDraft table, List<String> names) {
        SortedMap<String, List<String>> parts = new TreeMap<>();
        for (String name : names) {
            String attribute = table.column(name)
                    .flatMap(column ->
                            column.turn() == ColumnDraft.KEY ? Optional.of(column) : referenced(column, table))
                    .map(ColumnDraft::attribute)
                    .orElse("");
            parts.computeIfAbsent(prefix + attribute, key -> new ArrayList<>()).add(name);
        }
        return parts;
    }

    /** The column of an attribute to which this one of the table refers, if it is one of an association. */
    private Optional<ColumnDraft> referenced(ColumnDraft column, TableDraft table) {
        if (!column.isOfAssociation()) {
            return Optional.empty();
        }
        Set<ColumnRef> seen = new HashSet<>();
        Optional<ColumnRef> at = reading.meaning().sourceOf(new ColumnRef(table.name(), column.name()));
        while (at.isPresent() && seen.add(at.get())) {
            Optional<ColumnDraft> found = at.flatMap(
                    ref -> reading.schema().table(ref.table()).flatMap(target -> target.column(ref.column())));
            // That of a joined subclass has what it refers to.
            if (found.map(draft -> !draft.site().element().getKind().isClass()).orElse(true)) {
                return found;
            }
            at = reading.meaning().sourceOf(at.get());
        }
        return Optional.empty();
    }

    /** Refers to the table of revisions. */
    void referToRevision(TableDraft table, String revision) {
        refer(table, List.of(revision), revisions.table(), List.of(revisions.column()));
    }

    /**
     * Refers to the same revision of the row in another kept table.
     *
     * @param above the other table
     * @param aboveFrom the table whose rows that one keeps
     * @param root the table of the root entity
     */
    void referToRow(TableDraft table, String revision, TableDraft above, TableDraft aboveFrom, TableDraft root) {
        refer(table, table.primaryKey(), above.name(), keyOf(aboveFrom, root, revision));
    }

    private static void refer(
            TableDraft table, List<String> columns, QualifiedName target, List<String> targetColumns) {
        table.add(new ReferenceDraft(
                Optional.empty(),
                columns,
                target,
                targetColumns,
                true,
                ReferentialAction.NO_ACTION,
                KeyClauses.NONE,
                ReferenceDraft.Turn.EARLY,
                table.site()));
    }

    /**
     * Adds a kept column: its type, the check that the type brings, and what a {@code columnDefinition} says, which Envers
     * takes for the type.
     *
     * @param from the table that has it; constraints of validation have not changed its type there
     * @return its name
     */
    String keep(ColumnDraft column, TableDraft from, TableDraft table, boolean required) {
        return keep(column, nameOf(column, from), from, table, required);
    }

    /** Adds the column of a reference with the type of a column of the key, of which it keeps the values. */
    void keepAs(ColumnDraft column, ColumnDraft key, TableDraft from, TableDraft table) {
        keep(column.as(key), nameOf(column, from), from, table, false);
    }

    /** The naming strategy sees it once more. */
    private Name unquoted(ColumnDraft column) {
        return reading.namer().physical(Name.of(column.physical().text()));
    }

    /** Envers forgets the quotes of a join column. */
    private String nameOf(ColumnDraft column, TableDraft from) {
        return column.turn() == ColumnDraft.TO_ONE || referenced(column, from).isPresent()
                ? reading.namer().inCatalog(unquoted(column), column.site())
                : column.name();
    }

    /** Adds a kept column by the name that an annotation gives. */
    String keep(ColumnDraft column, Name logical, TableDraft from, TableDraft table) {
        String name = reading.namer().inCatalog(reading.namer().physical(logical), column.site());
        return keep(column, name, from, table, true);
    }

    private String keep(ColumnDraft column, String name, TableDraft from, TableDraft table, boolean required) {
        Optional<ColumnDraft> key = from.primaryKey().contains(column.name()) && !from.isCollection()
                ? Optional.empty()
                : referenced(column, from);
        // What defines the other column says nothing on this one.
        Optional<Storage> storage =
                column.storage().or(() -> key.flatMap(ColumnDraft::storage).map(Storage::undefined));
        Optional<ColumnDefinition> definition = storage.flatMap(Storage::definition);
        boolean notNull = required || definition.map(ColumnDefinition::notNull).orElse(false);
        Column bare = Column.of(name, from.keptType(column))
                .withNullable(!notNull)
                .withDefault(definition.flatMap(ColumnDefinition::defaultValue).map(DefaultValue::new));
        List<CheckDraft> checks =
                storage.map(value -> ofType(value, column, name)).orElse(column.checks());
        table.add(new ColumnDraft(
                bare,
                column.logical(),
                column.physical(),
                column.owner(),
                column.site(),
                false,
                column.turn(),
                false,
                checks,
                column.path(),
                column.storage()));
        reading.meaning().sameValues(new ColumnRef(table.name(), name), new ColumnRef(from.name(), column.name()));
        return name;
    }

    private static List<CheckDraft> ofType(Storage storage, ColumnDraft column, String name) {
        Stream<String> own = storage.condition().map(condition -> condition.apply(name)).stream();
        Stream<String> defined = storage.definition().map(ColumnDefinition::checks).orElse(List.of()).stream();
        return Stream.concat(own, defined)
                .map(sql -> new CheckDraft(Optional.empty(), name, sql, column.site()))
                .toList();
    }

    /** A text of an annotation, or nothing. */
    static String text(Optional<Mark> mark, String value) {
        return mark.map(m -> m.text(value)).orElse("");
    }
}

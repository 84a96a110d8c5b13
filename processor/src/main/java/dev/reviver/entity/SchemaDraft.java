package dev.reviver.entity;

import dev.reviver.element.Site;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/** The schema while it is being collected; at the end it names what has no name and makes the model. */
final class SchemaDraft {
    private final Report report;
    private final Map<QualifiedName, TableDraft> tables = new TreeMap<>();
    private final Map<QualifiedName, List<TableDraft>> repeated = new TreeMap<>();
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();
    private final Map<QualifiedName, Site> sequenceSites = new HashMap<>();
    private final Map<QualifiedName, EnumType> enumTypes = new TreeMap<>();
    private final Map<QualifiedName, Site> enumSites = new HashMap<>();
    private final Map<QualifiedName, CompositeType> compositeTypes = new TreeMap<>();
    private final Map<QualifiedName, Site> compositeSites = new HashMap<>();
    private final Map<Optional<String>, KeyNames> relations = new HashMap<>();
    private final Map<QualifiedName, KeyNames> constraints = new HashMap<>();
    private final Origins.Builder origins = new Origins.Builder();
    private final List<TableDraft> tablesInOrder = new ArrayList<>();
    private final List<QualifiedName> sequencesInOrder = new ArrayList<>();

    SchemaDraft(Report report) {
        this.report = report;
    }

    /** Adds a table; what else is added under its name must fit, see {@link #merge}. */
    void add(TableDraft table) {
        tablesInOrder.add(table);
        TableDraft other = tables.putIfAbsent(table.name(), table);
        if (other != null) {
            repeated.computeIfAbsent(table.name(), name -> new ArrayList<>(List.of(other)))
                    .add(table);
        }
    }

    /**
     * Puts tables of one name together. An entity's table must have all columns of another's, or the other way round; the
     * tables of collections add theirs, in the order in which Hibernate comes to them: backwards.
     */
    private void merge() {
        repeated.forEach((name, all) -> {
            List<TableDraft> ofEntities =
                    all.stream().filter(table -> !table.isCollection()).toList();
            List<TableDraft> ofCollections = all.stream()
                    .filter(TableDraft::isCollection)
                    .sorted(Comparator.comparing(SchemaDraft::memberOf)
                            .thenComparing(SchemaDraft::ownerOf)
                            .reversed())
                    .toList();
            TableDraft first = ofEntities.isEmpty() ? ofCollections.get(0) : ofEntities.get(0);
            tables.put(name, first);
            ofEntities.stream()
                    .skip(1)
                    .filter(table -> !first.absorbEntity(table))
                    .forEach(table -> refuse(table, first));
            ofCollections.stream()
                    .filter(table -> !table.equals(first))
                    .filter(table -> !first.absorbCollection(table))
                    .forEach(table -> refuse(table, first));
        });
        repeated.clear();
    }

    private void refuse(TableDraft table, TableDraft first) {
        report.report(
                Problem.TABLE_TWICE,
                table.site(),
                table.name(),
                Report.nameOf(first.site().element()));
    }

    private static String memberOf(TableDraft table) {
        Element member = table.site().element();
        return member.getEnclosingElement() + "." + member.getSimpleName();
    }

    /** Several entities may inherit one member. */
    private static String ownerOf(TableDraft table) {
        return table.columns().stream()
                .findFirst()
                .map(column -> column.owner().qualifiedName())
                .orElse("");
    }

    /** Adds an enum type; the same one may be used by several attributes. */
    void add(EnumType type, Site site) {
        enumTypes.putIfAbsent(type.qualifiedName(), type);
        enumSites.putIfAbsent(type.qualifiedName(), site);
    }

    /** Adds a composite type; the first one counts, and others of its name must have the same attributes. */
    void add(CompositeType type, Site site) {
        CompositeType other = compositeTypes.putIfAbsent(type.qualifiedName(), type);
        Site first = compositeSites.putIfAbsent(type.qualifiedName(), site);
        if (other != null && first != null && !Set.copyOf(other.attributes()).equals(Set.copyOf(type.attributes()))) {
            report.report(Problem.STRUCT_TWICE, site, type.qualifiedName(), Report.nameOf(first.element()));
        }
    }

    /** Adds a sequence; the same one may be used by several entities. */
    void add(Sequence sequence, Site site) {
        sequencesInOrder.add(sequence.qualifiedName());
        Sequence other = sequences.putIfAbsent(sequence.qualifiedName(), sequence);
        Site first = sequenceSites.putIfAbsent(sequence.qualifiedName(), site);
        if (other != null && first != null && !other.equals(sequence)) {
            report.report(Problem.SEQUENCE_TWICE, site, sequence.qualifiedName(), Report.nameOf(first.element()));
        }
    }

    /** The table of that name, if one was added. */
    Optional<TableDraft> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The tables as they were added. */
    List<TableDraft> tablesInOrder() {
        return List.copyOf(tablesInOrder);
    }

    /** The sequences as they were added, one as often as it was. */
    List<QualifiedName> sequencesInOrder() {
        return List.copyOf(sequencesInOrder);
    }

    /** Makes columns that others refer to unique, unless they are the key. */
    void addReferenced(Reading.Referenced referenced) {
        TableDraft table = tables.get(referenced.table());
        if (table != null) {
            table.add(new KeyDraft(Optional.empty(), referenced.columns(), referenced.site()));
        }
    }

    Origins origins() {
        return origins.build();
    }

    /** The model; empty if an error was reported, here or before. */
    Schema finish() {
        merge();
        takeExplicitNames();
        tables.values().forEach(new Soundness(report)::check);
        if (report.hasErrors()) {
            return Schema.EMPTY;
        }
        List<Table> finished = new ArrayList<>();
        tables.values().forEach(table -> finished.add(finish(table)));
        sequences.keySet().forEach(name -> origins.add(name, siteOf(name)));
        enumSites.forEach(origins::add);
        compositeSites.forEach(origins::add);
        return new Schema(
                namespaces(),
                List.copyOf(enumTypes.values()),
                List.copyOf(compositeTypes.values()),
                List.copyOf(sequences.values()),
                finished);
    }

    private Site siteOf(QualifiedName sequence) {
        return Objects.requireNonNull(sequenceSites.get(sequence), "a sequence comes with its site");
    }

    private List<Namespace> namespaces() {
        TreeSet<String> names = new TreeSet<>();
        for (Collection<QualifiedName> all :
                List.of(tables.keySet(), sequences.keySet(), enumTypes.keySet(), compositeTypes.keySet())) {
            all.forEach(name -> name.schema().filter(s -> !s.equals("public")).ifPresent(names::add));
        }
        return names.stream().map(Namespace::new).toList();
    }

    /** Names that someone chose come first, so that a made one never takes theirs. */
    private void takeExplicitNames() {
        tables.forEach((name, table) -> take(relationsOf(name.schema()), name.name(), "a table", table.site()));
        sequences.forEach(
                (name, sequence) -> take(relationsOf(name.schema()), name.name(), "a sequence", siteOf(name)));
        // A table brings a type of its name, so they share a space.
        enumTypes.forEach((name, type) -> {
            Site site = Objects.requireNonNull(enumSites.get(name), "an enum type comes with its site");
            take(relationsOf(name.schema()), name.name(), "an enum type", site);
        });
        tables.values().forEach(this::takeExplicitNames);
    }

    /** Keys and indexes are relations; the constraints of a table share a space of their own besides. */
    private void takeExplicitNames(TableDraft table) {
        Optional<String> schema = table.name().schema();
        String owner = "table " + table.name();
        KeyNames own = new KeyNames();
        constraints.put(table.name(), own);
        table.uniqueKeys().forEach(key -> key.name().ifPresent(name -> {
            take(relationsOf(schema), name, "a key of " + owner, key.site());
            own.take(name, "a key of " + owner);
        }));
        table.indexes().forEach(index -> index.name()
                .ifPresent(name -> take(relationsOf(schema), name, "an index of " + owner, index.site())));
        table.checks()
                .forEach(check -> check.name().ifPresent(name -> take(own, name, "a check of " + owner, check.site())));
        table.references()
                .forEach(key -> key.name().ifPresent(name -> take(own, name, "a foreign key of " + owner, key.site())));
    }

    private void take(KeyNames names, String name, String owner, Site site) {
        names.take(name, owner).ifPresent(other -> report.report(Problem.NAME_TAKEN, site, name, other));
    }

    private KeyNames relationsOf(Optional<String> schema) {
        return relations.computeIfAbsent(schema, key -> new KeyNames());
    }

    private Table finish(TableDraft table) {
        QualifiedName name = table.name();
        KeyNames shared = relationsOf(name.schema());
        Optional<PrimaryKey> primaryKey = table.primaryKey().isEmpty()
                ? Optional.empty()
                : Optional.of(new PrimaryKey(
                        shared.make(name.name(), List.of(), "pkey", name.toString()), table.primaryKey()));
        List<UniqueKey> uniqueKeys = new ArrayList<>();
        for (KeyDraft key : table.uniqueKeys()) {
            String made = key.name()
                    .orElseGet(() -> shared.make(name.name(), key.columns(), "key", name + " " + key.columns()));
            uniqueKeys.add(new UniqueKey(made, key.columns(), false, key.deferral(), Optional.empty()));
            origins.add(name, made, key.site());
        }
        List<Index> indexes = new ArrayList<>();
        for (IndexDraft index : table.indexes()) {
            String made = index.name().orElseGet(() -> nameOf(index, name, shared));
            indexes.add(index.named().apply(made));
            origins.add(name, made, index.site());
        }
        origins.add(name, table.site());
        table.columns().forEach(column -> origins.add(name, column.name(), column.site()));
        List<Column> columns = table.columns().stream().map(ColumnDraft::column).toList();
        KeyNames own = Objects.requireNonNull(constraints.get(name), "explicit names come first");
        return new Table(
                name,
                columns,
                primaryKey,
                uniqueKeys,
                checks(table, own),
                indexes,
                foreignKeys(table, own),
                table.comment());
    }

    /** Two indexes over the same columns that differ otherwise have different names. */
    private static String nameOf(IndexDraft index, QualifiedName table, KeyNames shared) {
        Index shape = index.named().apply("idx");
        List<String> identity = new ArrayList<>(List.of(table.toString(), shape.method()));
        shape.columns().forEach(column -> identity.add(column.term() + (column.descending() ? " desc" : "")));
        identity.addAll(shape.included());
        shape.condition().ifPresent(identity::add);
        return shared.make(table.name(), index.columns(), "idx", identity.toString());
    }

    private List<Check> checks(TableDraft table, KeyNames own) {
        List<Check> checks = new ArrayList<>();
        String tableName = table.name().name();
        for (CheckDraft check : table.checks()) {
            List<String> parts = check.part().isEmpty() ? List.of() : List.of(check.part());
            String made = check.name().orElseGet(() -> own.make(tableName, parts, "check", check.expression()));
            checks.add(new Check(made, check.expression()));
            origins.add(table.name(), made, check.site());
        }
        return checks;
    }

    private List<ForeignKey> foreignKeys(TableDraft table, KeyNames own) {
        List<ForeignKey> keys = new ArrayList<>();
        String tableName = table.name().name();
        for (ReferenceDraft key : table.references()) {
            String made = key.name()
                    .orElseGet(() -> own.make(tableName, key.columns(), "fkey", key.columns() + " " + key.target()));
            keys.add(new ForeignKey(
                    made,
                    key.columns(),
                    key.target(),
                    key.targetColumns(),
                    key.onDelete(),
                    key.clauses().onUpdate(),
                    key.clauses().deferral(),
                    Optional.empty()));
            origins.add(table.name(), made, key.site());
        }
        return keys;
    }
}

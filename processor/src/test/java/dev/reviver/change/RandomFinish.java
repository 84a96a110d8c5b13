package dev.reviver.change;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Identity;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From drafts to records: every name is given out once. */
final class RandomFinish {
    private final RandomDrafts drafts;
    private final Set<QualifiedName> relations = new HashSet<>();

    private RandomFinish(RandomDrafts drafts) {
        this.drafts = drafts;
    }

    static Schema of(RandomDrafts drafts) {
        return new RandomFinish(drafts).finish();
    }

    private Schema finish() {
        drafts.tables.forEach(table -> relations.add(table.name));
        List<Sequence> sequences = new ArrayList<>();
        drafts.sequences.forEach(draft -> finish(draft).ifPresent(sequences::add));
        List<Table> tables = drafts.tables.stream().map(this::finish).toList();
        List<EnumType> enums = drafts.enums.stream()
                .map(draft -> new EnumType(draft.name, List.copyOf(draft.labels.keySet()), draft.comment))
                .toList();
        List<CompositeType> structs =
                drafts.structs.stream().map(RandomFinish::finish).toList();
        return new Schema(drafts.namespaces(), enums, structs, sequences, tables);
    }

    private static CompositeType finish(RandomDrafts.StructDraft draft) {
        return new CompositeType(
                draft.name,
                draft.attributes.stream()
                        .map(attribute ->
                                new CompositeType.Attribute(attribute.name, attribute.type, attribute.comment))
                        .toList(),
                Optional.empty());
    }

    private Optional<Sequence> finish(RandomDrafts.SequenceDraft draft) {
        Optional<Sequence.Owner> owner = draft.ownerTable
                .filter(table -> drafts.tables.contains(table)
                        && draft.owner.filter(table.plain()::contains).isPresent())
                .map(table -> new Sequence.Owner(table.name, draft.owner.orElseThrow().name));
        QualifiedName name = owner.map(column -> column.table().withName(draft.sequence.name()))
                .orElse(draft.sequence.qualifiedName());
        return relations.add(name)
                ? Optional.of(draft.sequence
                        .withOwner(Optional.empty())
                        .withName(name)
                        .withOwner(owner))
                : Optional.empty();
    }

    private Table finish(RandomDrafts.TableDraft table) {
        List<Column> columns =
                table.all().stream().map(column -> finish(table, column)).toList();
        Optional<PrimaryKey> key = table.key.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrimaryKey(name(table, "pkey", table.key), names(table.key), table.comment));
        List<UniqueKey> uniques = table.uniques.stream()
                .map(unique -> new UniqueKey(
                        name(table, "uk", unique.columns),
                        names(unique.columns),
                        unique.nullsNotDistinct && RandomModels.TARGET >= 15,
                        unique.deferral,
                        unique.comment))
                .toList();
        List<Check> checks = table.columns.stream()
                .filter(column -> column.isChecked && !countsPastItsCheck(column))
                .map(column -> new Check(name(table, "ck", List.of(column)), condition(column), column.comment))
                .toList();
        List<Index> indexes =
                table.indexes.stream().map(index -> finish(table, index)).toList();
        List<ForeignKey> references = table.references.stream()
                .map(reference -> new ForeignKey(
                        name(table, "fk", reference.columns),
                        names(reference.columns),
                        reference.target.name,
                        names(reference.targets),
                        reference.onDelete,
                        reference.onUpdate,
                        reference.deferral,
                        table.comment))
                .toList();
        return new Table(table.name, columns, key, uniques, checks, indexes, references, table.comment);
    }

    private Column finish(RandomDrafts.TableDraft table, RandomDrafts.ColumnDraft column) {
        boolean isComputed = column.base.isPresent();
        boolean isInteger = column.enumType.isEmpty()
                && column.structType.isEmpty()
                && TypeFamily.of(column.type) == TypeFamily.INTEGER;
        QualifiedName sequence = table.name.withName(GeneratedNames.identitySequence(table.name.name(), column.name));
        boolean isIdentity = !isComputed && column.identity.isPresent() && isInteger && relations.add(sequence);
        boolean isText = !column.type().array() && TypeFamily.of(column.type()).isText();
        return new Column(
                column.name,
                column.type(),
                (isComputed || column.nullable) && !isIdentity,
                column.hasDefault && !isIdentity && !isComputed
                        ? Optional.of(new DefaultValue(RandomValues.value(column.type(), 1)))
                        : Optional.empty(),
                isIdentity ? column.identity : Optional.empty(),
                column.base.map(base -> new Generated(RandomValues.quoted(base.name), storage(column))),
                isText && !isComputed ? column.collation : Optional.empty(),
                column.comment);
    }

    /** An identity that comes to rows gives them numbers of its own, from its own beginning. */
    private static boolean countsPastItsCheck(RandomDrafts.ColumnDraft column) {
        return column.identity.flatMap(Identity::options).isPresent();
    }

    /** A virtual column can have no type of a user, and came late. */
    private static Generated.Storage storage(RandomDrafts.ColumnDraft column) {
        boolean ofUser = column.base.filter(base -> base.enumType.isPresent()).isPresent();
        return ofUser || RandomModels.TARGET < 18 ? Generated.Storage.STORED : column.storage;
    }

    private Index finish(RandomDrafts.TableDraft table, RandomDrafts.IndexDraft index) {
        RandomDrafts.ColumnDraft first = index.columns.get(0);
        String firstName = RandomValues.quoted(first.name);
        List<IndexColumn> columns = new ArrayList<>(index.columns.stream()
                .map(c -> new IndexColumn(c.name, c.isDescending))
                .toList());
        List<String> included = List.of();
        Optional<String> condition = Optional.empty();
        boolean unique = false;
        boolean nullsNotDistinct = false;
        String method = Index.BTREE;
        switch (index.style) {
            case PLAIN -> {}
            case UNIQUE -> unique = true;
            case NULLS_NOT_DISTINCT -> {
                unique = true;
                nullsNotDistinct = RandomModels.TARGET >= 15;
            }
            case PARTIAL -> condition = Optional.of(firstName + " >= " + RandomValues.value(first.type(), 1));
            case COVERING -> {
                columns.subList(1, columns.size()).clear();
                included = names(index.columns.subList(1, index.columns.size()));
            }
            case COMPUTED ->
                columns.set(
                        0,
                        IndexColumn.expression(
                                "coalesce(" + firstName + ", " + RandomValues.value(first.type(), 2) + ")"));
            case HASH -> {
                columns.clear();
                columns.add(IndexColumn.ascending(first.name));
                method = "hash";
            }
            case NULLS ->
                columns.set(
                        0,
                        new IndexColumn(
                                first.name,
                                false,
                                first.isDescending,
                                !first.isDescending,
                                Optional.empty(),
                                Optional.empty()));
        }
        return new Index(
                name(table, "ix", index.columns),
                columns,
                unique,
                nullsNotDistinct,
                method,
                included,
                condition,
                table.comment);
    }

    private static String condition(RandomDrafts.ColumnDraft column) {
        String name = RandomValues.quoted(column.name);
        String values = IntStream.rangeClosed(1, RandomModels.ROWS)
                .mapToObj(row -> RandomValues.value(column.type(), row))
                .distinct()
                .collect(Collectors.joining(", "));
        return column.isDescending
                ? name + " in (" + values + ")"
                : name + " >= " + RandomValues.value(column.type(), 1);
    }

    /** A name like a generator's: after table and columns, so that it changes with these; short and unique. */
    private String name(RandomDrafts.TableDraft table, String kind, List<RandomDrafts.ColumnDraft> columns) {
        String version = table.namesOfParts == 0 ? "" : "v" + table.namesOfParts;
        String base = kind + version + "_" + clip(table.name.name()) + "_" + clip(String.join("_", names(columns)));
        for (int i = 0; ; i++) {
            String name = i == 0 ? base : base + i;
            if (relations.add(table.name.withName(name))) {
                return name;
            }
        }
    }

    private static String clip(String name) {
        return name.codePointCount(0, name.length()) > 12 ? name.substring(0, name.offsetByCodePoints(0, 12)) : name;
    }

    private static List<String> names(List<RandomDrafts.ColumnDraft> columns) {
        return columns.stream().map(column -> column.name).toList();
    }
}

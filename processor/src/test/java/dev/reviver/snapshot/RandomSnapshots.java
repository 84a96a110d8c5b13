package dev.reviver.snapshot;

import dev.reviver.meaning.AttributeColumn;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Discriminator;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.Link;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.Meaning;
import dev.reviver.meaning.Numbering;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Identity;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Random snapshots of every noun with every component, under names that try to break the JSON. */
final class RandomSnapshots {
    private static final List<String> HOSTILE = List.of(
            "post",
            "\"",
            "\\",
            "a\nb",
            "\r\t\u0001",
            "<<<<<<< HEAD",
            "}",
            "é",
            "日本",
            "😀",
            "\u2028\u202e",
            "null",
            "1",
            " x ",
            "a.b",
            "'; DROP TABLE x; --");
    private static final List<ColumnType> TYPES = List.of(
            ColumnType.of("bigint"),
            ColumnType.of("character varying", 255),
            ColumnType.of("numeric", 38, 2),
            ColumnType.of("numeric", 3, -2),
            ColumnType.of("timestamp with time zone", 6),
            ColumnType.of("text[]"),
            ColumnType.of("geometry(Point,4326)"),
            ColumnType.of("odd(3)"),
            ColumnType.of("odd(3)", 4),
            ColumnType.of("\"quo\"\"ted\""));

    private final Random random;
    private int counter;

    RandomSnapshots(long seed) {
        random = new Random(seed);
    }

    Snapshot next() {
        return new Snapshot(
                Snapshot.FORMAT,
                name(),
                random.nextBoolean() ? "" : name(),
                maybe(this::name),
                list(3, this::name),
                new Schema(list(2, () -> new Namespace(name())), list(3, this::sequence), list(4, this::table)),
                meaning());
    }

    private Meaning meaning() {
        return random.nextBoolean()
                ? Meaning.NONE
                : new Meaning(
                        list(3, this::entity),
                        list(2, () -> new EnumColumn(
                                columnRef(), EnumColumn.Storage.values()[random.nextInt(2)], list(3, this::name))),
                        list(2, () -> new Link(
                                name(),
                                name(),
                                name(),
                                maybe(this::name),
                                qualifiedName(),
                                list(2, this::name),
                                list(2, this::name),
                                random.nextBoolean())),
                        list(2, () -> new ListOrder(columnRef(), list(2, this::name), random.nextInt(3))),
                        list(2, () -> new Numbering(columnRef(), qualifiedName())));
    }

    private EntityMeaning entity() {
        return new EntityMeaning(
                name(),
                maybe(this::name),
                random.nextBoolean(),
                random.nextBoolean(),
                list(2, () -> new EntityTable(qualifiedName(), list(2, this::name), random.nextBoolean())),
                maybe(() -> new Discriminator(name(), name())),
                list(3, () -> new AttributeColumn(name(), columnRef())));
    }

    private ColumnRef columnRef() {
        return new ColumnRef(qualifiedName(), name());
    }

    private Sequence sequence() {
        return new Sequence(qualifiedName(), random.nextLong(), random.nextInt(100) + 1L);
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(list(5, this::column));
        columns.add(column());
        List<String> names = columns.stream().map(Column::name).toList();
        return new Table(
                qualifiedName(),
                columns,
                maybe(() -> new PrimaryKey(name(), some(names))),
                list(2, () -> new UniqueKey(name(), some(names))),
                list(2, () -> new Check(name(), name())),
                list(2, () -> index(names)),
                list(2, () -> foreignKey(names)),
                maybe(this::name));
    }

    private Column column() {
        ColumnType type = oneOf(TYPES);
        Optional<Identity> identity = maybe(() -> oneOf(List.of(Identity.values())));
        boolean nullable = identity.isEmpty() && random.nextBoolean();
        Optional<DefaultValue> defaultValue =
                identity.isPresent() ? Optional.empty() : maybe(() -> new DefaultValue(name()));
        return new Column(name(), type, nullable, defaultValue, identity, maybe(this::name));
    }

    private Index index(List<String> columns) {
        return new Index(
                name(),
                some(columns).stream()
                        .map(c -> new IndexColumn(c, random.nextBoolean()))
                        .toList(),
                random.nextBoolean());
    }

    private ForeignKey foreignKey(List<String> columns) {
        List<String> from = some(columns);
        return new ForeignKey(name(), from, qualifiedName(), from, oneOf(List.of(ReferentialAction.values())));
    }

    private QualifiedName qualifiedName() {
        return new QualifiedName(maybe(this::name), name());
    }

    /** Never the same twice: the number makes it unique. */
    private String name() {
        return oneOf(HOSTILE) + counter++;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private List<String> some(List<String> names) {
        return names.subList(0, 1 + random.nextInt(names.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(int most, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            list.add(element.get());
        }
        return list;
    }
}

package dev.reviver.snapshot;

import dev.reviver.meaning.AttributeColumn;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Discriminator;
import dev.reviver.meaning.Document;
import dev.reviver.meaning.Elements;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.Initial;
import dev.reviver.meaning.Link;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.MapKey;
import dev.reviver.meaning.Meaning;
import dev.reviver.meaning.Numbering;
import dev.reviver.meaning.Packed;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.Deferral;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Identity;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
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
                new Schema(
                        list(2, () -> new Namespace(name(), maybe(this::name))),
                        list(3, () -> new EnumType(qualifiedName(), list(4, this::name), maybe(this::name))),
                        list(2, this::compositeType),
                        list(3, this::sequence),
                        list(4, this::table)),
                meaning(),
                new Remembered(
                        list(3, this::renamed),
                        list(3, () -> new Remembered.Archived(qualifiedName(), maybe(this::name))),
                        list(2, this::name)));
    }

    private CompositeType compositeType() {
        return new CompositeType(
                qualifiedName(),
                list(3, this::name).stream()
                        .distinct()
                        .map(name -> new CompositeType.Attribute(
                                name, TYPES.get(random.nextInt(TYPES.size())), maybe(this::name)))
                        .toList(),
                maybe(this::name));
    }

    private Remembered.Renamed renamed() {
        Optional<String> column = maybe(this::name);
        return new Remembered.Renamed(
                qualifiedName(), column, column.isEmpty() ? Optional.empty() : maybe(this::name), name());
    }

    private Meaning meaning() {
        return random.nextBoolean()
                ? Meaning.NONE
                : new Meaning(
                        list(3, this::entity),
                        list(
                                2,
                                () -> new EnumColumn(
                                        columnRef(), oneOf(List.of(EnumColumn.Storage.values())), list(3, this::name))),
                        list(
                                2,
                                () -> new Link(
                                        name(),
                                        name(),
                                        name(),
                                        maybe(this::name),
                                        qualifiedName(),
                                        list(2, this::name),
                                        list(2, this::name),
                                        random.nextBoolean())),
                        list(
                                2,
                                () -> new Elements(
                                        name(),
                                        name(),
                                        qualifiedName(),
                                        list(2, this::name),
                                        list(2, () -> new AttributeColumn(name(), columnRef())))),
                        list(
                                2,
                                () -> new Document(
                                        columnRef(), list(2, () -> new Document.Part(name(), name(), name())))),
                        list(2, () -> new ListOrder(columnRef(), list(2, this::name), random.nextInt(3))),
                        list(2, () -> new Numbering(columnRef(), maybe(this::qualifiedName))),
                        list(2, () -> new Initial(columnRef(), name(), random.nextBoolean())),
                        list(2, () -> new MapKey(columnRef(), list(2, this::name))),
                        list(2, () -> new Packed(columnRef(), oneOf(List.of(Packed.Shape.values())), name())));
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
        QualifiedName name = qualifiedName();
        SequenceType type = oneOf(List.of(SequenceType.values()));
        return new Sequence(
                name,
                type,
                options(type),
                maybe(() -> new Sequence.Owner(name.withName(name()), name())),
                maybe(this::name));
    }

    private SequenceOptions options(SequenceType type) {
        if (random.nextBoolean()) {
            return SequenceOptions.of(type, random.nextInt(60_000) - 30_000, random.nextBoolean() ? 1 : -3);
        }
        return new SequenceOptions(
                random.nextInt(100),
                random.nextInt(100) + 1L,
                random.nextBoolean() ? type.smallest() : -random.nextInt(100),
                random.nextBoolean() ? type.largest() : 101,
                random.nextInt(5) + 1L,
                random.nextBoolean());
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(list(5, this::column));
        columns.add(column());
        List<String> names = columns.stream().map(Column::name).toList();
        return new Table(
                qualifiedName(),
                columns,
                maybe(() -> new PrimaryKey(name(), some(names), maybe(this::name))),
                list(2, () -> new UniqueKey(name(), some(names), random.nextBoolean(), deferral(), maybe(this::name))),
                list(2, () -> new Check(name(), name(), maybe(this::name))),
                list(2, () -> index(names)),
                list(2, () -> foreignKey(names)),
                maybe(this::name));
    }

    private Column column() {
        ColumnType type = oneOf(TYPES);
        Column column = Column.of(name(), random.nextBoolean() ? type : type.asArray())
                .withNullable(random.nextBoolean())
                .withCollation(maybe(this::qualifiedName))
                .withComment(maybe(this::name));
        return switch (random.nextInt(4)) {
            case 0 -> column.withNullable(false).withIdentity(Optional.of(identity()));
            case 1 ->
                column.withGenerated(Optional.of(new Generated(name(), oneOf(List.of(Generated.Storage.values())))));
            case 2 -> column.withDefault(Optional.of(new DefaultValue(name())));
            default -> column;
        };
    }

    private Identity identity() {
        return new Identity(oneOf(List.of(Identity.Generation.values())), maybe(() -> options(SequenceType.SMALLINT)));
    }

    private Deferral deferral() {
        return oneOf(List.of(Deferral.values()));
    }

    private Index index(List<String> columns) {
        boolean unique = random.nextBoolean();
        return new Index(
                name(),
                some(columns).stream().map(this::indexColumn).toList(),
                unique,
                unique && random.nextBoolean(),
                random.nextBoolean() ? Index.BTREE : name(),
                random.nextBoolean() ? List.of() : some(columns),
                maybe(this::name),
                maybe(this::name));
    }

    private IndexColumn indexColumn(String column) {
        boolean isExpression = random.nextBoolean();
        return new IndexColumn(
                isExpression ? name() : column,
                isExpression,
                random.nextBoolean(),
                random.nextBoolean(),
                maybe(this::qualifiedName),
                maybe(this::name));
    }

    private ForeignKey foreignKey(List<String> columns) {
        List<String> from = some(columns);
        return new ForeignKey(name(), from, qualifiedName(), from, action(), action(), deferral(), maybe(this::name));
    }

    private ReferentialAction action() {
        return oneOf(List.of(ReferentialAction.values()));
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

package dev.reviver.snapshot;

import dev.reviver.meaning.Meaning;
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
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the JSON of {@link SnapshotWriter}, and refuses everything else. */
public final class SnapshotReader {
    private SnapshotReader() {}

    /**
     * Reads a snapshot.
     *
     * @param where the file's name, for messages
     * @throws SnapshotException if {@code json} is no snapshot, has an unknown or missing field, a field twice, a value
     *     of the wrong type, a merge conflict, or a format newer than {@link Snapshot#FORMAT}
     */
    public static Snapshot read(String json, String where) {
        JsonObject root = JsonTree.parse(json, where);
        root.requireFormat(Snapshot.FORMAT);
        return root.read(SnapshotReader::snapshot);
    }

    /**
     * Format 2 has fields that format 1 had not, each of which says that something is not as usual. So one reader serves
     * both. An array, which was a type of its own name, is now told by the brackets.
     */
    private static Snapshot snapshot(JsonObject json) {
        // Whoever reads it all does not ask from what it was made.
        json.optionalText(Seal.FIELD);
        return new Snapshot(
                Snapshot.FORMAT,
                json.text("unit"),
                json.text("package"),
                json.optionalText("head"),
                json.texts("entities"),
                new Schema(
                        json.objects("namespaces", SnapshotReader::namespace),
                        json.objects("enumTypes", SnapshotReader::enumType),
                        json.objects("compositeTypes", SnapshotReader::compositeType),
                        json.objects("sequences", SnapshotReader::sequence),
                        json.objects("tables", SnapshotReader::table)),
                json.optionalObject("meaning", MeaningReader::meaning).orElse(Meaning.NONE),
                new Remembered(
                        json.objects(
                                "renamed",
                                entry -> new Remembered.Renamed(
                                        tableOf(entry),
                                        entry.optionalText("column"),
                                        entry.optionalText("constant"),
                                        entry.text("from"))),
                        json.objects(
                                "archived",
                                entry -> new Remembered.Archived(tableOf(entry), entry.optionalText("column"))),
                        json.optionalTexts("included")));
    }

    private static Namespace namespace(JsonObject json) {
        return new Namespace(json.text("name"), comment(json));
    }

    private static EnumType enumType(JsonObject json) {
        return new EnumType(qualifiedName(json), json.texts("values"), comment(json));
    }

    private static CompositeType compositeType(JsonObject json) {
        return new CompositeType(
                qualifiedName(json),
                json.objects(
                        "attributes",
                        part -> new CompositeType.Attribute(part.text("name"), type(part), comment(part))),
                comment(json));
    }

    private static Sequence sequence(JsonObject json) {
        QualifiedName name = qualifiedName(json);
        SequenceType type = json.optionalWord("type", Spelling::sequenceType, "\"smallint\", \"integer\" or \"bigint\"")
                .orElse(SequenceType.BIGINT);
        Optional<String> ownerTable = json.optionalText("ownerTable");
        Optional<String> ownerColumn = json.optionalText("ownerColumn");
        if (ownerTable.isPresent() != ownerColumn.isPresent()) {
            throw new IllegalArgumentException("\"ownerTable\" and \"ownerColumn\" go together");
        }
        return new Sequence(
                name,
                type,
                options(json, usual -> SequenceOptions.of(type, usual.start(), usual.increment())),
                ownerTable.flatMap(
                        table -> ownerColumn.map(column -> new Sequence.Owner(name.withName(table), column))),
                comment(json));
    }

    /** Numbers that are not given are the usual ones. */
    private static SequenceOptions options(JsonObject json, UnaryOperator<SequenceOptions> usual) {
        SequenceOptions given = SequenceOptions.of(SequenceType.BIGINT, json.number("start"), json.number("increment"));
        SequenceOptions otherwise = usual.apply(given);
        return new SequenceOptions(
                given.start(),
                given.increment(),
                json.optionalNumber("minimum").orElse(otherwise.minimum()),
                json.optionalNumber("maximum").orElse(otherwise.maximum()),
                json.optionalNumber("cache").orElse(1),
                json.flagOrFalse("cycle"));
    }

    private static Table table(JsonObject json) {
        return new Table(
                qualifiedName(json),
                json.objects("columns", SnapshotReader::column),
                json.optionalObject("primaryKey", SnapshotReader::primaryKey),
                json.objects("uniqueKeys", SnapshotReader::uniqueKey),
                json.objects("checks", SnapshotReader::check),
                json.objects("indexes", SnapshotReader::index),
                json.objects("foreignKeys", SnapshotReader::foreignKey),
                comment(json));
    }

    private static PrimaryKey primaryKey(JsonObject json) {
        return new PrimaryKey(json.text("name"), json.texts("columns"), comment(json));
    }

    private static UniqueKey uniqueKey(JsonObject json) {
        return new UniqueKey(
                json.text("name"),
                json.texts("columns"),
                json.flagOrFalse("nullsNotDistinct"),
                deferral(json),
                comment(json));
    }

    private static Check check(JsonObject json) {
        return new Check(json.text("name"), json.text("expression"), comment(json));
    }

    private static Column column(JsonObject json) {
        return new Column(
                json.text("name"),
                type(json),
                json.flag("nullable"),
                json.optionalText("default").map(DefaultValue::new),
                identity(json),
                generated(json),
                collation(json),
                comment(json));
    }

    private static Optional<Identity> identity(JsonObject json) {
        Optional<Identity.Generation> generation =
                json.optionalWord("identity", Spelling::generation, "\"by default\" or \"always\"");
        Optional<SequenceOptions> options =
                json.optionalObject("counting", counting -> options(counting, Spelling::usual));
        return generation.map(kind -> new Identity(kind, options));
    }

    private static Optional<Generated> generated(JsonObject json) {
        Optional<String> expression = json.optionalText("generated");
        Generated.Storage storage = json.optionalWord("storage", Spelling::storage, "\"stored\" or \"virtual\"")
                .orElse(Generated.Storage.STORED);
        return expression.map(sql -> new Generated(sql, storage));
    }

    private static Optional<QualifiedName> collation(JsonObject json) {
        Optional<String> schema = json.optionalText("collationSchema");
        return json.optionalText("collation").map(name -> new QualifiedName(schema, name));
    }

    private static Deferral deferral(JsonObject json) {
        return json.optionalWord("deferral", Spelling::deferral, "\"deferrable\" or \"initially deferred\"")
                .orElse(Deferral.NOT_DEFERRABLE);
    }

    private static Optional<String> comment(JsonObject json) {
        return json.optionalText("comment");
    }

    private static ColumnType type(JsonObject json) {
        String text = json.text("type");
        boolean array = json.flagOrFalse("array");
        return json.optionalNumbers("modifiers")
                .map(modifiers -> new ColumnType(text, modifiers, array))
                .orElseGet(() -> Spelling.type(text));
    }

    private static Index index(JsonObject json) {
        return new Index(
                json.text("name"),
                json.objects("columns", SnapshotReader::indexColumn),
                json.flag("unique"),
                json.flagOrFalse("nullsNotDistinct"),
                json.optionalText("method").orElse(Index.BTREE),
                json.optionalTexts("included"),
                json.optionalText("condition"),
                comment(json));
    }

    private static IndexColumn indexColumn(JsonObject json) {
        Optional<String> expression = json.optionalText("expression");
        boolean descending = json.flagOrFalse("descending");
        return new IndexColumn(
                expression.isPresent() ? expression.get() : json.text("name"),
                expression.isPresent(),
                descending,
                json.optionalWord("nulls", Spelling::nullsFirst, "\"first\" or \"last\"")
                        .orElse(descending),
                collation(json),
                json.optionalText("operatorClass"));
    }

    private static ForeignKey foreignKey(JsonObject json) {
        return new ForeignKey(
                json.text("name"),
                json.texts("columns"),
                new QualifiedName(json.optionalText("targetSchema"), json.text("target")),
                json.texts("targetColumns"),
                action(json, "onDelete"),
                action(json, "onUpdate"),
                deferral(json),
                comment(json));
    }

    private static ReferentialAction action(JsonObject json, String field) {
        return json.optionalWord(
                        field,
                        Spelling::referentialAction,
                        "\"restrict\", \"cascade\", \"set null\" or \"set default\"")
                .orElse(ReferentialAction.NO_ACTION);
    }

    private static QualifiedName tableOf(JsonObject json) {
        return new QualifiedName(json.optionalText("schema"), json.text("table"));
    }

    private static QualifiedName qualifiedName(JsonObject json) {
        return new QualifiedName(json.optionalText("schema"), json.text("name"));
    }
}

package dev.reviver.snapshot;

import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.ForeignKey;
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

    private static Snapshot snapshot(JsonObject json) {
        return new Snapshot(
                (int) json.number("format"),
                json.text("unit"),
                json.text("package"),
                json.optionalText("head"),
                json.texts("entities"),
                new Schema(
                        json.objects("namespaces", namespace -> new Namespace(namespace.text("name"))),
                        json.objects("sequences", SnapshotReader::sequence),
                        json.objects("tables", SnapshotReader::table)),
                json.optionalObject("meaning", MeaningReader::meaning).orElse(Meaning.NONE));
    }

    private static Sequence sequence(JsonObject json) {
        return new Sequence(qualifiedName(json), json.number("start"), json.number("increment"));
    }

    private static Table table(JsonObject json) {
        return new Table(
                qualifiedName(json),
                json.objects("columns", SnapshotReader::column),
                json.optionalObject("primaryKey", key -> new PrimaryKey(key.text("name"), key.texts("columns"))),
                json.objects("uniqueKeys", key -> new UniqueKey(key.text("name"), key.texts("columns"))),
                json.objects("checks", check -> new Check(check.text("name"), check.text("expression"))),
                json.objects("indexes", SnapshotReader::index),
                json.objects("foreignKeys", SnapshotReader::foreignKey),
                json.optionalText("comment"));
    }

    private static Column column(JsonObject json) {
        return new Column(
                json.text("name"),
                type(json),
                json.flag("nullable"),
                json.optionalText("default").map(DefaultValue::new),
                json.optionalWord("identity", Spelling::identity, "\"by default\" or \"always\""),
                json.optionalText("comment"));
    }

    private static ColumnType type(JsonObject json) {
        String text = json.text("type");
        return json.optionalNumbers("modifiers")
                .map(modifiers -> new ColumnType(text, modifiers))
                .orElseGet(() -> Spelling.type(text));
    }

    private static Index index(JsonObject json) {
        return new Index(
                json.text("name"),
                json.objects(
                        "columns", column -> new IndexColumn(column.text("name"), column.flagOrFalse("descending"))),
                json.flag("unique"));
    }

    private static ForeignKey foreignKey(JsonObject json) {
        return new ForeignKey(
                json.text("name"),
                json.texts("columns"),
                new QualifiedName(json.optionalText("targetSchema"), json.text("target")),
                json.texts("targetColumns"),
                json.optionalWord(
                                "onDelete",
                                Spelling::referentialAction,
                                "\"restrict\", \"cascade\", \"set null\" or \"set default\"")
                        .orElse(ReferentialAction.NO_ACTION));
    }

    private static QualifiedName qualifiedName(JsonObject json) {
        return new QualifiedName(json.optionalText("schema"), json.text("name"));
    }
}

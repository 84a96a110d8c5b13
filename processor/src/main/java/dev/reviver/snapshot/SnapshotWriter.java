package dev.reviver.snapshot;

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
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;

/** Writes a {@link Snapshot} as JSON: the same value gives the same bytes, and {@link SnapshotReader} reads them back. */
public final class SnapshotWriter {
    private SnapshotWriter() {}

    /** The snapshot's text, with a line end at its end. */
    public static String write(Snapshot snapshot) {
        JsonText json = new JsonText();
        Fields fields = new Fields(json);
        json.object(() -> {
            json.field("format", snapshot.format());
            json.field("unit", snapshot.unit());
            json.field("package", snapshot.packageName());
            json.field("head", snapshot.head());
            json.texts("entities", snapshot.entities());
            json.objects("namespaces", snapshot.schema().namespaces(), fields::of);
            json.objects("sequences", snapshot.schema().sequences(), fields::of);
            json.objects("tables", snapshot.schema().tables(), fields::of);
            json.object("meaning", () -> new MeaningText(json).of(snapshot.meaning()));
        });
        return json.finish();
    }

    /** The fields of each noun. */
    private record Fields(JsonText json) implements SchemaObject.Visitor<JsonText> {
        void of(SchemaObject object) {
            object.accept(this);
        }

        @Override
        public JsonText namespace(Namespace namespace) {
            json.field("name", namespace.name());
            return json;
        }

        @Override
        public JsonText sequence(Sequence sequence) {
            qualifiedName(sequence.qualifiedName());
            json.field("start", sequence.start());
            json.field("increment", sequence.increment());
            return json;
        }

        @Override
        public JsonText table(Table table) {
            qualifiedName(table.qualifiedName());
            json.field("comment", table.comment());
            json.objects("columns", table.columns(), this::of);
            table.primaryKey().ifPresent(key -> json.object("primaryKey", () -> of(key)));
            json.objects("uniqueKeys", table.uniqueKeys(), this::of);
            json.objects("checks", table.checks(), this::of);
            json.objects("indexes", table.indexes(), this::of);
            json.objects("foreignKeys", table.foreignKeys(), this::of);
            return json;
        }

        @Override
        public JsonText column(Column column) {
            json.field("name", column.name());
            type(column.type());
            json.field("nullable", column.nullable());
            json.field("default", column.defaultValue().map(DefaultValue::sql));
            json.field("identity", column.identity().map(Spelling::of));
            json.field("comment", column.comment());
            return json;
        }

        @Override
        public JsonText primaryKey(PrimaryKey key) {
            json.field("name", key.name());
            json.texts("columns", key.columns());
            return json;
        }

        @Override
        public JsonText uniqueKey(UniqueKey key) {
            json.field("name", key.name());
            json.texts("columns", key.columns());
            return json;
        }

        @Override
        public JsonText check(Check check) {
            json.field("name", check.name());
            json.field("expression", check.expression());
            return json;
        }

        @Override
        public JsonText index(Index index) {
            json.field("name", index.name());
            json.field("unique", index.unique());
            json.objects("columns", index.columns(), this::indexColumn);
            return json;
        }

        @Override
        public JsonText foreignKey(ForeignKey key) {
            json.field("name", key.name());
            json.texts("columns", key.columns());
            json.field("targetSchema", key.target().schema());
            json.field("target", key.target().name());
            json.texts("targetColumns", key.targetColumns());
            if (key.onDelete() != ReferentialAction.NO_ACTION) {
                json.field("onDelete", Spelling.of(key.onDelete()));
            }
            return json;
        }

        private void qualifiedName(QualifiedName name) {
            json.field("schema", name.schema());
            json.field("name", name.name());
        }

        /** In one word where that can be read back, as {@code numeric(38,2)}; else with the modifiers apart. */
        private void type(ColumnType type) {
            if (Spelling.type(type.sql()).equals(type)) {
                json.field("type", type.sql());
            } else {
                json.field("type", type.base());
                json.numbers("modifiers", type.modifiers());
            }
        }

        private void indexColumn(IndexColumn column) {
            json.field("name", column.name());
            if (column.descending()) {
                json.field("descending", true);
            }
        }
    }
}

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
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
            json.objects("enumTypes", snapshot.schema().enumTypes(), fields::of);
            json.objects("compositeTypes", snapshot.schema().compositeTypes(), fields::of);
            json.objects("sequences", snapshot.schema().sequences(), fields::of);
            json.objects("tables", snapshot.schema().tables(), fields::of);
            if (!snapshot.meaning().equals(Meaning.NONE)) {
                json.object("meaning", () -> new MeaningText(json).of(snapshot.meaning()));
            }
            if (!snapshot.remembered().included().isEmpty()) {
                json.texts("included", snapshot.remembered().included());
            }
            json.objects("archived", snapshot.remembered().archived(), fields::archived);
            json.objects("renamed", snapshot.remembered().renamed(), fields::renamed);
        });
        return json.finish();
    }

    /** The fields of each noun. */
    private static final class Fields implements SchemaObject.Visitor<JsonText> {
        private final JsonText json;
        /** Whether the type can be said in one word: a schema has a thousand columns and a dozen types. */
        private final Map<ColumnType, Boolean> words = new HashMap<>();

        Fields(JsonText json) {
            this.json = json;
        }

        void of(SchemaObject object) {
            object.accept(this);
        }

        @Override
        public JsonText namespace(Namespace namespace) {
            json.field("name", namespace.name());
            json.field("comment", namespace.comment());
            return json;
        }

        @Override
        public JsonText enumType(EnumType type) {
            qualifiedName(type.qualifiedName());
            json.field("comment", type.comment());
            json.texts("values", type.values());
            return json;
        }

        @Override
        public JsonText compositeType(CompositeType type) {
            qualifiedName(type.qualifiedName());
            json.field("comment", type.comment());
            json.objects("attributes", type.attributes(), attribute -> {
                json.field("name", attribute.name());
                type(attribute.type());
                json.field("comment", attribute.comment());
            });
            return json;
        }

        @Override
        public JsonText sequence(Sequence sequence) {
            qualifiedName(sequence.qualifiedName());
            json.field("comment", sequence.comment());
            if (sequence.type() != SequenceType.BIGINT) {
                json.field("type", sequence.type().sql());
            }
            options(sequence.options(), SequenceOptions.of(sequence.type(), sequence.start(), sequence.increment()));
            // It is in the same database schema.
            json.field("ownerTable", sequence.owner().map(owner -> owner.table().name()));
            json.field("ownerColumn", sequence.owner().map(Sequence.Owner::column));
            return json;
        }

        /** Start and increment, and the rest where it is not the usual one. */
        private void options(SequenceOptions options, SequenceOptions usual) {
            json.field("start", options.start());
            json.field("increment", options.increment());
            if (options.minimum() != usual.minimum()) {
                json.field("minimum", options.minimum());
            }
            if (options.maximum() != usual.maximum()) {
                json.field("maximum", options.maximum());
            }
            if (options.cache() != 1) {
                json.field("cache", options.cache());
            }
            json.flag("cycle", options.cycle());
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
            collation(column.collation());
            json.field("nullable", column.nullable());
            json.field("default", column.defaultValue().map(DefaultValue::sql));
            column.generated().ifPresent(value -> {
                json.field("generated", value.expression());
                json.field("storage", Spelling.of(value.storage()));
            });
            column.identity().ifPresent(identity -> {
                json.field("identity", Spelling.of(identity.generation()));
                identity.options()
                        .ifPresent(options -> json.object("counting", () -> options(options, Spelling.usual(options))));
            });
            json.field("comment", column.comment());
            return json;
        }

        @Override
        public JsonText primaryKey(PrimaryKey key) {
            json.field("name", key.name());
            json.field("comment", key.comment());
            json.texts("columns", key.columns());
            return json;
        }

        @Override
        public JsonText uniqueKey(UniqueKey key) {
            json.field("name", key.name());
            json.field("comment", key.comment());
            json.texts("columns", key.columns());
            json.flag("nullsNotDistinct", key.nullsNotDistinct());
            deferral(key.deferral());
            return json;
        }

        @Override
        public JsonText check(Check check) {
            json.field("name", check.name());
            json.field("comment", check.comment());
            json.field("expression", check.expression());
            return json;
        }

        @Override
        public JsonText index(Index index) {
            json.field("name", index.name());
            json.field("comment", index.comment());
            json.field("unique", index.unique());
            json.flag("nullsNotDistinct", index.nullsNotDistinct());
            if (!index.method().equals(Index.BTREE)) {
                json.field("method", index.method());
            }
            json.objects("columns", index.columns(), this::indexColumn);
            if (!index.included().isEmpty()) {
                json.texts("included", index.included());
            }
            json.field("condition", index.condition());
            return json;
        }

        @Override
        public JsonText foreignKey(ForeignKey key) {
            json.field("name", key.name());
            json.field("comment", key.comment());
            json.texts("columns", key.columns());
            json.field("targetSchema", key.target().schema());
            json.field("target", key.target().name());
            json.texts("targetColumns", key.targetColumns());
            action("onDelete", key.onDelete());
            action("onUpdate", key.onUpdate());
            deferral(key.deferral());
            return json;
        }

        void archived(Remembered.Archived archived) {
            part(archived.table(), archived.column());
        }

        void renamed(Remembered.Renamed renamed) {
            part(renamed.table(), renamed.column());
            json.field("constant", renamed.constant());
            json.field("from", renamed.from());
        }

        private void part(QualifiedName table, Optional<String> column) {
            json.field("schema", table.schema());
            json.field("table", table.name());
            json.field("column", column);
        }

        private void action(String field, ReferentialAction action) {
            if (action != ReferentialAction.NO_ACTION) {
                json.field(field, Spelling.of(action));
            }
        }

        private void deferral(Deferral deferral) {
            if (deferral != Deferral.NOT_DEFERRABLE) {
                json.field("deferral", Spelling.of(deferral));
            }
        }

        private void collation(Optional<QualifiedName> collation) {
            json.field("collationSchema", collation.flatMap(QualifiedName::schema));
            json.field("collation", collation.map(QualifiedName::name));
        }

        private void qualifiedName(QualifiedName name) {
            json.field("schema", name.schema());
            json.field("name", name.name());
        }

        /** In one word where that can be read back, as {@code numeric(38,2)}; else with the modifiers apart. */
        private void type(ColumnType type) {
            if (words.computeIfAbsent(type, t -> Spelling.type(t.sql()).equals(t))) {
                json.field("type", type.sql());
            } else {
                json.field("type", type.base());
                json.flag("array", type.array());
                json.numbers("modifiers", type.modifiers());
            }
        }

        private void indexColumn(IndexColumn column) {
            json.field(column.isExpression() ? "expression" : "name", column.term());
            collation(column.collation());
            json.field("operatorClass", column.operatorClass());
            json.flag("descending", column.descending());
            if (column.nullsFirst() != column.descending()) {
                json.field("nulls", column.nullsFirst() ? "first" : "last");
            }
        }
    }
}

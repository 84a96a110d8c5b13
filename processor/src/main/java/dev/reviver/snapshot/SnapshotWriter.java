package dev.reviver.snapshot;

import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.CompositeType;
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
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes a {@link Snapshot} as JSON: the same value gives the same bytes, and {@link SnapshotReader} reads them back. */
public final class SnapshotWriter {
    /** What a column, or an attribute with its column, takes on an average. */
    private static final int LENGTH_OF_PART = 160;

    private SnapshotWriter() {}

    /** The snapshot's text, with a line end at its end. */
    public static String write(Snapshot snapshot) {
        return SnapshotBody.of(snapshot).text(Optional.empty());
    }

    /** What stands before the model. */
    static String start(Snapshot snapshot, Optional<String> head) {
        return JsonText.start(json -> {
            json.field("format", snapshot.format());
            json.field("unit", snapshot.unit());
            json.field("package", snapshot.packageName());
            json.field("head", head);
        });
    }

    /** The rest. */
    static String model(Snapshot snapshot) {
        return JsonText.rest(lengthOf(snapshot), json -> {
            Fields fields = new Fields(json);
            json.texts("entities", snapshot.entities());
            json.objects("namespaces", snapshot.schema().namespaces(), fields);
            json.objects("enumTypes", snapshot.schema().enumTypes(), fields);
            json.objects("compositeTypes", snapshot.schema().compositeTypes(), fields);
            json.objects("sequences", snapshot.schema().sequences(), fields);
            json.objects("tables", snapshot.schema().tables(), fields);
            if (!snapshot.meaning().equals(Meaning.NONE)) {
                json.object("meaning", () -> new MeaningText(json).of(snapshot.meaning()));
            }
            if (!snapshot.remembered().included().isEmpty()) {
                json.texts("included", snapshot.remembered().included());
            }
            json.objects("archived", snapshot.remembered().archived(), fields::archived);
            json.objects("renamed", snapshot.remembered().renamed(), fields::renamed);
        });
    }

    /** About as many characters as the model takes, so that a long text is not copied each time it outgrows its place. */
    private static int lengthOf(Snapshot snapshot) {
        int parts = snapshot.entities().size();
        for (Table table : snapshot.schema().tables()) {
            parts += table.columns().size() + table.checks().size();
            parts += table.indexes().size() + table.foreignKeys().size();
        }
        for (EntityMeaning entity : snapshot.meaning().entities()) {
            parts += entity.attributes().size();
        }
        return parts * LENGTH_OF_PART;
    }

    /** The fields of each noun. */
    private static final class Fields implements SchemaObject.Visitor<JsonText>, Consumer<SchemaObject> {
        private final JsonText json;
        /** Types in one word, where they can be said so: a schema has a thousand columns and a dozen types. */
        private final Map<ColumnType, Optional<String>> words = new HashMap<>();

        Fields(JsonText json) {
            this.json = json;
        }

        /** Of whatever noun. Itself and no method reference, since each of those is linked by itself. */
        @Override
        public void accept(SchemaObject object) {
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
            json.objects("columns", table.columns(), this);
            table.primaryKey().ifPresent(key -> json.object("primaryKey", () -> accept(key)));
            json.objects("uniqueKeys", table.uniqueKeys(), this);
            json.objects("checks", table.checks(), this);
            json.objects("indexes", table.indexes(), this);
            json.objects("foreignKeys", table.foreignKeys(), this);
            return json;
        }

        @Override
        public JsonText column(Column column) {
            json.field("name", column.name());
            type(column.type());
            collation(column.collation());
            json.field("nullable", column.nullable());
            if (column.defaultValue().isPresent()) {
                json.field("default", column.defaultValue().get().sql());
            }
            if (column.generated().isPresent()) {
                Generated value = column.generated().get();
                json.field("generated", value.expression());
                json.field("storage", Spelling.of(value.storage()));
            }
            if (column.identity().isPresent()) {
                Identity identity = column.identity().get();
                json.field("identity", Spelling.of(identity.generation()));
                identity.options()
                        .ifPresent(options -> json.object("counting", () -> options(options, Spelling.usual(options))));
            }
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
            if (collation.isPresent()) {
                json.field("collationSchema", collation.get().schema());
                json.field("collation", collation.get().name());
            }
        }

        private void qualifiedName(QualifiedName name) {
            json.field("schema", name.schema());
            json.field("name", name.name());
        }

        /** In one word where that can be read back, as {@code numeric(38,2)}; else with the modifiers apart. */
        private void type(ColumnType type) {
            Optional<String> word = words.computeIfAbsent(type, t -> Optional.of(t.sql())
                    .filter(sql -> Spelling.type(sql).equals(t)));
            if (word.isPresent()) {
                json.field("type", word.get());
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

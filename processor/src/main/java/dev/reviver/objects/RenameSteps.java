package dev.reviver.objects;

import dev.reviver.change.Change;
import dev.reviver.change.Differ;
import dev.reviver.change.Renames;
import dev.reviver.change.Words;
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
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.SqlText;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import dev.reviver.sql.PostgresWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person says has another name, as the first steps of a script. Objects are compared by name, so these steps are
 * carried out on a copy before anything is compared; which names follow, and in which order names are free, the differ of
 * models knows.
 *
 * @param steps in order
 * @param differences what they are, in words
 */
public record RenameSteps(List<Step> steps, List<ObjectDiff.Difference> differences) {
    /** Nothing has another name. */
    public static final RenameSteps NONE = new RenameSteps(List.of(), List.of());

    public RenameSteps {
        steps = List.copyOf(steps);
        differences = List.copyOf(differences);
    }

    /**
     * The renames among what leads from one model to the other.
     *
     * @param home the schema of names without one
     */
    public static RenameSteps of(Schema from, Schema to, Renames renames, String home) {
        List<Step> steps = new ArrayList<>();
        List<ObjectDiff.Difference> differences = new ArrayList<>();
        Set<ObjectId> passedThrough = new HashSet<>();
        for (Change change : Differ.diff(from, to, renames).changes()) {
            if (change instanceof Change.Rename rename && !isType(rename.from())) {
                ObjectId object = rename.from().accept(new Ids(rename.table(), home));
                // Nobody ever said the name under which something waits for its own.
                Step.Verb verb = passedThrough.contains(object) ? Step.Verb.PUT_ASIDE : Step.Verb.RENAME;
                passedThrough.add(rename.to().accept(new Ids(rename.table(), home)));
                steps.add(new Step(verb, object, PostgresWriter.statements(change), false));
                String words = Words.of(change);
                if (!words.isEmpty()) {
                    differences.add(new ObjectDiff.Difference(Step.Verb.RENAME, object, words, words));
                }
            }
        }
        return new RenameSteps(steps, differences);
    }

    /** No person says that a type has another name: these step aside for their successors, which is not done here. */
    private static boolean isType(SchemaObject object) {
        return object instanceof EnumType || object instanceof CompositeType;
    }

    /** Together with what is different afterwards. */
    public ObjectDiff and(ObjectDiff rest) {
        List<Step> allSteps = new ArrayList<>(steps);
        allSteps.addAll(rest.steps());
        List<ObjectDiff.Difference> all = new ArrayList<>(differences);
        all.addAll(rest.differences());
        return new ObjectDiff(allSteps, all, rest.unscriptable());
    }

    /** What the objects of a model are called among the objects of a database. */
    private record Ids(QualifiedName table, String home) implements SchemaObject.Visitor<ObjectId> {
        private String qualified(QualifiedName name) {
            return SqlText.name(name.schema().orElse(home)) + "." + SqlText.name(name.name());
        }

        private ObjectId onTable(String kind, String name) {
            return new ObjectId(kind, SqlText.name(name) + " on " + qualified(table));
        }

        @Override
        public ObjectId namespace(Namespace namespace) {
            return new ObjectId("schema", SqlText.name(namespace.name()));
        }

        @Override
        public ObjectId enumType(EnumType type) {
            return new ObjectId(Kinds.ENUM, qualified(type.qualifiedName()));
        }

        @Override
        public ObjectId compositeType(CompositeType type) {
            return new ObjectId(Kinds.COMPOSITE, qualified(type.qualifiedName()));
        }

        @Override
        public ObjectId sequence(Sequence sequence) {
            return new ObjectId(Kinds.SEQUENCE, qualified(sequence.qualifiedName()));
        }

        @Override
        public ObjectId table(Table renamed) {
            return new ObjectId(Kinds.TABLE, qualified(renamed.qualifiedName()));
        }

        @Override
        public ObjectId column(Column column) {
            return new ObjectId(Kinds.COLUMN, qualified(table) + "." + SqlText.name(column.name()));
        }

        @Override
        public ObjectId primaryKey(PrimaryKey key) {
            return onTable(Kinds.PRIMARY_KEY, key.name());
        }

        @Override
        public ObjectId uniqueKey(UniqueKey key) {
            return onTable(Kinds.UNIQUE_KEY, key.name());
        }

        @Override
        public ObjectId check(Check check) {
            return onTable(Kinds.CHECK, check.name());
        }

        @Override
        public ObjectId index(Index index) {
            return new ObjectId(Kinds.INDEX, qualified(table.withName(index.name())));
        }

        @Override
        public ObjectId foreignKey(ForeignKey key) {
            return onTable(Kinds.FOREIGN_KEY, key.name());
        }
    }
}

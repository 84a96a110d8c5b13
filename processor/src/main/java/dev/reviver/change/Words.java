package dev.reviver.change;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Identity;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes in plain words, one line each: {@code adds column post.title (character varying(255), not null)}. */
public final class Words {
    private Words() {}

    /** The change in words; always one line, whatever the names contain. */
    public static String of(Change change) {
        return oneLine(change.accept(new Verbs()));
    }

    /** What the way back of {@code change} does not bring back; empty if it is {@link Grade#LOSSLESS}. */
    public static Optional<String> loss(Change change) {
        return switch (Grade.of(change)) {
            case LOSSLESS, ARCHIVED -> Optional.empty();
            case IRREVERSIBLE -> Optional.of("there is no way back");
            case STRUCTURE_ONLY ->
                Optional.of(
                        change instanceof Change.Drop drop
                                ? "restores " + lost(drop.object())
                                : "restores the type; values may come back in another spelling");
        };
    }

    /** What the way back of {@code change} does not bring back, where data moves keep something of it. */
    public static Optional<String> loss(Change change, Carried carried) {
        return carried.keeps(change) ? Optional.empty() : loss(change);
    }

    private static String lost(SchemaObject object) {
        if (object instanceof Table) {
            return "the table, not its rows";
        }
        return object instanceof Sequence ? "the sequence, not its position" : "the column, not its values";
    }

    /** {@code post.title}, for messages. */
    static String column(QualifiedName table, SchemaObject column) {
        return table + "." + column.name();
    }

    /** The noun with its name and place: {@code column post.title}, {@code unique key uk_post_title of post}. */
    static String thing(QualifiedName table, SchemaObject object) {
        return object.accept(new Thing(table));
    }

    /** Text that cannot leave its line: control and format characters, line and paragraph separators become signs. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
    }

    private static final class Verbs implements Change.Visitor<String> {
        @Override
        public String create(Change.Create change) {
            return "adds " + thing(change.table(), change.object())
                    + change.object().accept(new Detail());
        }

        @Override
        public String drop(Change.Drop change) {
            return "drops " + thing(change.table(), change.object());
        }

        @Override
        public String alter(Change.Alter change) {
            String thing = thing(change.table(), change.from());
            List<String> differences = change.from() instanceof Column from && change.to() instanceof Column to
                    ? differences(from, to)
                    : List.of(difference(change));
            return "changes " + thing + ": " + String.join(", ", differences);
        }

        @Override
        public String rename(Change.Rename change) {
            return "renames " + thing(change.table(), change.from()) + " to "
                    + change.to().name();
        }

        @Override
        public String custom(Change.Custom change) {
            return "runs SQL written by hand on " + change.table();
        }

        @Override
        public String move(Change.Move change) {
            return "moves data: " + MoveWords.of(change);
        }

        private static String difference(Change.Alter change) {
            if (change.from() instanceof Sequence from && change.to() instanceof Sequence to) {
                return "start " + from.start() + " to " + to.start() + ", increment " + from.increment() + " to "
                        + to.increment();
            }
            return "its comment";
        }

        private static List<String> differences(Column from, Column to) {
            List<String> parts = new ArrayList<>();
            if (!from.type().equals(to.type())) {
                parts.add(from.type() + " to " + to.type());
            }
            if (from.nullable() != to.nullable()) {
                parts.add(to.nullable() ? "may be null" : "not null");
            }
            if (!from.defaultValue().equals(to.defaultValue())) {
                parts.add(
                        to.defaultValue().map(value -> "default " + value.sql()).orElse("no default"));
            }
            if (!from.identity().equals(to.identity())) {
                parts.add(to.identity().map(Words::identity).orElse("no identity"));
            }
            if (!from.comment().equals(to.comment())) {
                parts.add("its comment");
            }
            return parts;
        }
    }

    private static String identity(Identity identity) {
        return switch (identity) {
            case BY_DEFAULT -> "identity";
            case ALWAYS -> "identity always";
        };
    }

    private record Thing(QualifiedName table) implements SchemaObject.Visitor<String> {
        @Override
        public String namespace(Namespace namespace) {
            return "schema " + namespace.name();
        }

        @Override
        public String sequence(Sequence sequence) {
            return "sequence " + sequence.qualifiedName();
        }

        @Override
        public String table(Table object) {
            return "table " + object.qualifiedName();
        }

        @Override
        public String column(Column column) {
            return "column " + Words.column(table, column);
        }

        @Override
        public String primaryKey(PrimaryKey key) {
            return "primary key " + key.name() + " of " + table;
        }

        @Override
        public String uniqueKey(UniqueKey key) {
            return "unique key " + key.name() + " of " + table;
        }

        @Override
        public String check(Check check) {
            return "check " + check.name() + " of " + table;
        }

        @Override
        public String index(Index index) {
            return (index.unique() ? "unique index " : "index ") + index.name() + " of " + table;
        }

        @Override
        public String foreignKey(ForeignKey key) {
            return "foreign key " + key.name() + " of " + table;
        }
    }

    private static final class Detail implements SchemaObject.Visitor<String> {
        @Override
        public String namespace(Namespace namespace) {
            return "";
        }

        @Override
        public String sequence(Sequence sequence) {
            return " (start " + sequence.start() + ", increment " + sequence.increment() + ")";
        }

        @Override
        public String table(Table table) {
            return " " + list(table.columns().stream().map(Column::name).toList());
        }

        @Override
        public String column(Column column) {
            List<String> parts = new ArrayList<>();
            parts.add(column.type().sql());
            if (!column.nullable()) {
                parts.add("not null");
            }
            column.defaultValue().ifPresent(value -> parts.add("default " + value.sql()));
            column.identity().ifPresent(identity -> parts.add(identity(identity)));
            return " " + list(parts);
        }

        @Override
        public String primaryKey(PrimaryKey key) {
            return " " + list(key.columns());
        }

        @Override
        public String uniqueKey(UniqueKey key) {
            return " " + list(key.columns());
        }

        @Override
        public String check(Check check) {
            return " (" + check.expression() + ")";
        }

        @Override
        public String index(Index index) {
            return " " + list(index.columns().stream().map(IndexColumn::name).toList());
        }

        @Override
        public String foreignKey(ForeignKey key) {
            return " " + list(key.columns()) + " to " + key.target() + " " + list(key.targetColumns());
        }

        private static String list(List<String> parts) {
            return "(" + String.join(", ", parts) + ")";
        }
    }
}

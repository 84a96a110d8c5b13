package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.Placed;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Changes in plain words, one line each: {@code adds column post.title (character varying(255), not null)}. */
public final class Words {
    /** Keeps the steps of both files in pairs, so that one can be undone where the other stopped. */
    private static final String PAIR = "undoes nothing, for the validation that stands here in the other file";

    private Words() {}

    /** The change in words; always one line, whatever the names contain. */
    public static String of(Change change) {
        return oneLine(change.accept(new Verbs()));
    }

    /** The change as a sentence of its own, without a full stop. */
    public static String sentence(Change change) {
        String words = of(change);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What the way back of {@code change} does not bring back; empty if it is {@link Grade#LOSSLESS}. */
    public static Optional<String> loss(Change change) {
        return switch (Grade.of(change)) {
            case LOSSLESS, ARCHIVED -> Optional.empty();
            case IRREVERSIBLE -> Optional.of("there is no way back");
            case STRUCTURE_ONLY -> Optional.of(restored(change));
        };
    }

    private static Optional<String> restoredCollections(Change.Move move) {
        Map<Unpacking.Trait, String> told = new EnumMap<>(Map.of(
                Unpacking.Trait.ORDER, ", not their order",
                Unpacking.Trait.ARRANGEMENT, ", sorted",
                Unpacking.Trait.ABSENCE, ", and an empty collection where there was none"));
        told.keySet().removeIf(trait -> MoveWords.forgetting(move, trait).isEmpty());
        return told.keySet().stream()
                .flatMap(trait -> MoveWords.forgetting(move, trait).stream())
                .findFirst()
                .map(bundle -> "restores the elements of " + bundle.column() + String.join("", told.values()));
    }

    private static String restored(Change change) {
        if (change instanceof Change.Drop drop) {
            return "restores " + lost(drop.object());
        }
        if (change.whole() instanceof Change.Fill fill) {
            return "does not know which rows had no value in " + fill.column();
        }
        if (change instanceof Change.Move move) {
            List<ColumnRef> renewed = MoveWords.renewed(move);
            if (!renewed.isEmpty()) {
                return "restores the rows, under new keys in "
                        + renewed.stream().map(ColumnRef::toString).collect(Collectors.joining(", "));
            }
            if (MoveWords.forgets(move)) {
                return "restores that there was a value, not which";
            }
            Optional<String> collections = restoredCollections(move);
            if (collections.isPresent()) {
                return collections.get();
            }
            return MoveWords.lost(move).isEmpty()
                    ? "restores the type; values may come back in another spelling"
                    : "restores the attributes, not their values";
        }
        SchemaObject to = change.subjects().get(change.subjects().size() - 1);
        if (to instanceof CompositeType) {
            return "restores the attributes, not their values";
        }
        if (to instanceof Sequence) {
            return "restores " + lost(to);
        }
        return to instanceof Column column && column.generated().isPresent()
                ? "restores the column with computed values, not those that were written"
                : "restores the type; values may come back in another spelling";
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
    public static String column(QualifiedName table, SchemaObject column) {
        return table + "." + column.name();
    }

    /** The noun with its name and place: {@code column post.title}, {@code unique key uk_post_title of post}. */
    public static String thing(QualifiedName table, SchemaObject object) {
        return object.accept(new Thing(table));
    }

    /** Text that cannot leave its line: control and format characters, line and paragraph separators become signs. */
    public static String oneLine(String text) {
        return leaves(text)
                ? text.codePoints()
                        .map(c -> leaves(c) ? '\uFFFD' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean leaves(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (leaves(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leaves(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
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
            return "changes " + thing(change.table(), change.from()) + ": " + String.join(", ", Differences.of(change));
        }

        @Override
        public String rename(Change.Rename change) {
            String thing = thing(change.table(), change.from());
            String to = change.to().name();
            if (Archiving.isArchived(to) == Archiving.isArchived(change.from().name())) {
                return renamed(change, thing);
            }
            return Archiving.isArchived(to)
                    ? "puts " + thing + " aside as " + to
                    : "brings " + thing + " back as " + to;
        }

        @Override
        public String fill(Change.Fill change) {
            String column = change.table() + "." + change.column();
            return change.up()
                    .map(value -> value.expression()
                            .map(expression -> "fills " + column + " where it is null, with " + expression)
                            .orElse("fails if " + column + " is null in any row: no value was given"))
                    .orElse("");
        }

        @Override
        public String online(Change.Online change) {
            String thing = change.whole().subjects().stream()
                    .map(subject -> thing(change.table(), subject))
                    .findFirst()
                    .orElse("");
            boolean demands = !OnlineForms.isUndoing(change.whole());
            String all = change.whole().accept(this);
            return switch (change.part()) {
                case CONCURRENTLY -> all + ", concurrently";
                case FOR_NEW_ROWS -> demands ? all + ", for new rows first" : all;
                case ATTACH, ATTACH_ASIDE, SET_NOT_NULL -> all;
                case FILL ->
                    all.isEmpty() ? "undoes nothing, for the values that rows get here in the other file" : all;
                case VALIDATE -> demands ? "holds the rows that are there against " + thing : PAIR;
                case BUILD_INDEX, BUILD_ASIDE ->
                    demands
                            ? "builds the index of " + thing + ", concurrently"
                            : "drops the index of " + thing + ", if the way forward stopped before it became a key";
                case DEMAND ->
                    demands
                            ? "demands a value in " + thing + " of new rows"
                            : "drops that demand on " + thing + ", if the way forward stopped before it was met";
                case VALIDATE_DEMAND -> demands ? "checks that all rows have a value in " + thing : PAIR;
            };
        }

        private static String renamed(Change.Rename change, String thing) {
            if (change.from() instanceof EnumType from
                    && change.to() instanceof EnumType to
                    && !from.values().equals(to.values())) {
                return "renames values of " + thing + ": " + values(from, to);
            }
            if (change.from() instanceof CompositeType from
                    && change.to() instanceof CompositeType to
                    && !from.attributes().equals(to.attributes())) {
                return "renames attribute " + from.attributes().get(0).name() + " of " + thing + " to "
                        + to.attributes().get(0).name();
            }
            boolean moves =
                    !place(change.from()).schema().equals(place(change.to()).schema());
            return (moves ? "moves " : "renames ") + thing + " to " + nameAfter(change);
        }

        @Override
        public String custom(Change.Custom change) {
            return "runs SQL written by hand on " + change.table();
        }

        @Override
        public String move(Change.Move change) {
            String steps = MoveWords.of(change);
            // What only the other way has to do is told there.
            return steps.isEmpty() ? "" : "moves data: " + steps;
        }

        private static String values(EnumType from, EnumType to) {
            return IntStream.range(0, from.values().size())
                    .filter(i -> !from.values().get(i).equals(to.values().get(i)))
                    .mapToObj(i -> from.values().get(i) + " to " + to.values().get(i))
                    .collect(Collectors.joining(", "));
        }
    }

    /** What a thing is called then: its name, with the place if that is another one. */
    public static String nameAfter(Change.Rename change) {
        QualifiedName latter = place(change.to());
        return place(change.from()).schema().equals(latter.schema()) ? latter.name() : latter.toString();
    }

    /** Where a thing is that can be in one database schema or another. */
    private static QualifiedName place(SchemaObject object) {
        return object instanceof Placed placed ? placed.qualifiedName() : QualifiedName.of(object.name());
    }

    private record Thing(QualifiedName table) implements SchemaObject.Visitor<String> {
        @Override
        public String namespace(Namespace namespace) {
            return "schema " + namespace.name();
        }

        @Override
        public String enumType(EnumType type) {
            return "enum type " + type.qualifiedName();
        }

        @Override
        public String compositeType(CompositeType type) {
            return "composite type " + type.qualifiedName();
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
}

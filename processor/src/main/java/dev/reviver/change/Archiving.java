package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.Identifier;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts aside instead of dropping. An archived thing stays in the newer model under a name of its own, bare of what would
 * hurt: so dropping becomes a rename, the way back brings the rows, and later plans find nothing to do.
 */
public final class Archiving {
    private static final String SUFFIX = "__archived";

    /** The model of the last migration, after all that goes to another database schema is there. */
    private final SchemaMoves.Result last;

    private final Renames renames;
    private final Successors successors;
    private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
    private final Map<QualifiedName, Sequence> sequences = new LinkedHashMap<>();
    private final Schema to;
    private final Set<String> takenNames = new HashSet<>();
    private final List<Renames.Hint> hints = new ArrayList<>();
    private final Set<Renames.Path> archived = new LinkedHashSet<>();

    private Archiving(Schema last, Schema to, Renames renames) {
        this.last = SchemaMoves.of(last, to, renames);
        this.to = to;
        this.renames = renames;
        this.successors =
                Successors.of(this.last.from(), to, this.last.renames(), new GeneratedNames(this.last.from(), to));
        to.tables().forEach(table -> tables.put(table.qualifiedName(), table));
        to.sequences().forEach(sequence -> sequences.put(sequence.qualifiedName(), sequence));
        List.of(last, to).forEach(this::takeNames);
    }

    /**
     * The newer model with what is archived in it.
     *
     * @param to the model
     * @param renames the renames that lead to it
     * @param archived all that is archived then: columns, tables and sequences
     */
    public record Result(Schema to, Renames renames, Set<Renames.Path> archived) {}

    /** Whether something was put aside, to judge by its name. */
    public static boolean isArchived(String name) {
        return name.matches(".*" + SUFFIX + "\\d*");
    }

    /** The name that it had before. */
    static String original(String name) {
        return name.replaceFirst(SUFFIX + "\\d*$", "");
    }

    /**
     * Keeps what was archived before.
     *
     * @param last the model of the last migration, with what is archived in it
     * @param entities what the entities ask for
     * @param archived what to keep of it
     */
    public static Result keep(Schema last, Schema entities, Renames renames, Set<Renames.Path> archived) {
        if (last.equals(Schema.EMPTY) && renames.hints().isEmpty()) {
            return new Result(entities, renames, Set.of());
        }
        Archiving archiving = new Archiving(last, entities, renames);
        archived.stream()
                .filter(path ->
                        renames.hints().stream().noneMatch(hint -> hint.from().equals(path)))
                .map(path -> new Renames.Path(archiving.last.place(path.table()), path.column()))
                .forEach(archiving::keep);
        return archiving.result();
    }

    /**
     * Archives all that goes.
     *
     * @param kept what is archived already
     * @param gone what is to be dropped nevertheless
     */
    public static Result everything(Schema last, Result kept, Predicate<Renames.Path> gone) {
        Archiving archiving = new Archiving(last, kept.to(), kept.renames());
        archiving.archived.addAll(kept.archived());
        archiving.successors.tables().values().forEach(table -> archiving.archive(table, gone));
        archiving.last.from().sequences().stream()
                .map(Sequence::qualifiedName)
                .filter(name -> !archiving.sequences.containsKey(archiving.latter(name)))
                .filter(name -> !gone.test(new Renames.Path(name, Optional.empty())))
                .forEach(archiving::archiveSequence);
        return archiving.result();
    }

    private Result result() {
        Set<Renames.Path> answered = new HashSet<>();
        hints.forEach(hint -> answered.add(hint.from()));
        List<Renames.Hint> all = new ArrayList<>(renames.hints().stream()
                .filter(hint -> !answered.contains(hint.from()))
                .toList());
        all.addAll(hints);
        Set<Namespace> namespaces = new LinkedHashSet<>(to.namespaces());
        Set<String> needed = new HashSet<>();
        tables.keySet().forEach(name -> name.schema().ifPresent(needed::add));
        sequences.keySet().forEach(name -> name.schema().ifPresent(needed::add));
        last.from().namespaces().stream().filter(n -> needed.contains(n.name())).forEach(namespaces::add);
        return new Result(
                new Schema(
                        List.copyOf(namespaces),
                        enumTypes(),
                        compositeTypes(),
                        List.copyOf(sequences.values()),
                        List.copyOf(tables.values())),
                new Renames(all, renames.replaced()),
                archived);
    }

    /** Those of the newer model, and those that something archived still has. */
    private List<EnumType> enumTypes() {
        Set<QualifiedName> present = new HashSet<>();
        to.enumTypes().forEach(type -> present.add(type.qualifiedName()));
        List<EnumType> all = new ArrayList<>(to.enumTypes());
        for (EnumType type : last.from().enumTypes()) {
            String name = type.columnType().base();
            boolean needed = tables.values().stream()
                    .flatMap(table -> table.columns().stream())
                    .anyMatch(column -> column.type().base().equals(name)
                            || column.type().base().equals(name + "[]"));
            if (needed && present.add(type.qualifiedName())) {
                all.add(type);
            }
        }
        return all;
    }

    /** Likewise, with what those are made of. */
    private List<CompositeType> compositeTypes() {
        Set<QualifiedName> present = new HashSet<>();
        Set<String> needed = new HashSet<>();
        to.compositeTypes().forEach(type -> present.add(type.qualifiedName()));
        tables.values().forEach(table -> table.columns()
                .forEach(column -> needed.add(column.type().base())));
        List<CompositeType> all = new ArrayList<>(to.compositeTypes());
        List<CompositeType> outermostFirst = CompositeType.inOrder(last.from().compositeTypes());
        Collections.reverse(outermostFirst);
        for (CompositeType type : outermostFirst) {
            if (needed.contains(type.columnType().base())) {
                type.attributes().forEach(part -> needed.add(part.type().base()));
                if (present.add(type.qualifiedName())) {
                    all.add(type);
                }
            }
        }
        return all;
    }

    private QualifiedName latter(QualifiedName sequence) {
        return successors.sequences().getOrDefault(sequence, sequence);
    }

    private void takeNames(Schema schema) {
        schema.sequences().forEach(sequence -> takenNames.add(sequence.name()));
        for (Table table : schema.tables()) {
            takenNames.add(table.name());
            PartKind.ALL.forEach(kind -> kind.of().apply(table).forEach(part -> takenNames.add(part.name())));
        }
    }

    private void keep(Renames.Path path) {
        Optional<Table> table =
                Optional.ofNullable(successors.tables().get(path.table())).map(Successors.Successor::from);
        if (path.column().isEmpty()) {
            table.ifPresent(whole -> {
                tables.put(whole.qualifiedName(), whole);
                archived.add(path);
            });
            last.from().sequences().stream()
                    .filter(sequence -> sequence.qualifiedName().equals(path.table()))
                    .forEach(sequence -> {
                        sequences.put(sequence.qualifiedName(), sequence);
                        archived.add(path);
                    });
            return;
        }
        Successors.Successor successor = successors.tables().get(path.table());
        if (successor == null || successor.to().isEmpty()) {
            // It goes with its table.
            return;
        }
        path.column().flatMap(successor.from()::column).ifPresent(column -> addColumn(successor.name(), column));
    }

    private void addColumn(QualifiedName table, Column column) {
        tables.computeIfPresent(table, (name, present) -> withColumn(present, column));
        archived.add(new Renames.Path(table, Optional.of(column.name())));
    }

    private void archive(Successors.Successor table, Predicate<Renames.Path> gone) {
        QualifiedName from = table.from().qualifiedName();
        if (table.to().isEmpty()) {
            if (!gone.test(new Renames.Path(from, Optional.empty()))) {
                archiveTable(table.from());
            }
            return;
        }
        Table after = table.to().get();
        Set<String> names = new HashSet<>();
        table.from().columns().forEach(column -> names.add(column.name()));
        after.columns().forEach(column -> names.add(column.name()));
        for (Column column : table.from().columns()) {
            Renames.Path path = new Renames.Path(from, Optional.of(column.name()));
            boolean stays = after.column(table.column(column.name())).isPresent();
            if (!stays && !gone.test(path)) {
                String aside = free(column.name(), names);
                addColumn(table.name(), loosened(column.withName(aside)));
                hints.add(new Renames.Hint(path, Optional.of(new Renames.Path(table.name(), Optional.of(aside)))));
            }
        }
    }

    /** New rows must not need a value; one that the database gives by itself does no harm. */
    private static Column loosened(Column column) {
        boolean fillsItself = column.defaultValue().isPresent()
                || column.identity().isPresent()
                || column.generated().isPresent();
        return fillsItself ? column : column.withNullable(true);
    }

    private void archiveTable(Table table) {
        QualifiedName from = table.qualifiedName();
        QualifiedName name = from.withName(free(from.name(), takenNames));
        Map<SchemaObject, String> names = new HashMap<>();
        PartKind.ALL.forEach(
                kind -> kind.of().apply(table).forEach(part -> names.put(part, free(part.name(), takenNames))));
        tables.put(
                name,
                new Table(
                        name,
                        table.columns(),
                        renamed(table, PartKind.PRIMARY_KEY, names).stream().findFirst(),
                        renamed(table, PartKind.UNIQUE_KEY, names),
                        renamed(table, PartKind.CHECK, names),
                        renamed(table, PartKind.INDEX, names),
                        // One that stays would keep rows from leaving the table that it refers to.
                        List.of(),
                        table.comment()));
        Renames.Path aside = new Renames.Path(name, Optional.empty());
        hints.add(new Renames.Hint(new Renames.Path(from, Optional.empty()), Optional.of(aside)));
        archived.removeIf(path -> path.table().equals(from));
        archived.add(aside);
    }

    private static <T extends SchemaObject> List<T> renamed(
            Table table, PartKind<T> kind, Map<SchemaObject, String> names) {
        return kind.of().apply(table).stream()
                .map(part -> kind.withName().apply(part, Objects.requireNonNull(names.get(part))))
                .toList();
    }

    private void archiveSequence(QualifiedName from) {
        QualifiedName name = from.withName(free(from.name(), takenNames));
        last.from().sequences().stream()
                .filter(sequence -> sequence.qualifiedName().equals(from))
                .forEach(sequence -> sequences.put(
                        name, sequence.withName(name).withOwner(sequence.owner().map(this::moved))));
        Renames.Path aside = new Renames.Path(name, Optional.empty());
        hints.add(new Renames.Hint(new Renames.Path(from, Optional.empty()), Optional.of(aside)));
        archived.add(aside);
    }

    /** The owner of a sequence under the name that it has aside. */
    private Sequence.Owner moved(Sequence.Owner owner) {
        Renames.Path column = new Renames.Path(owner.table(), Optional.of(owner.column()));
        Renames.Path table = new Renames.Path(owner.table(), Optional.empty());
        return hints.stream()
                .filter(hint -> hint.from().equals(column) || hint.from().equals(table))
                .flatMap(hint -> hint.to().stream())
                .map(latter ->
                        new Sequence.Owner(latter.table(), latter.column().orElse(owner.column())))
                .findFirst()
                .orElse(owner);
    }

    private static String free(String name, Set<String> taken) {
        for (int attempt = 1; ; attempt++) {
            String suffix = attempt == 1 ? SUFFIX : SUFFIX + attempt;
            String candidate = GeneratedNames.clip(name, Identifier.MAX_BYTES - suffix.length()) + suffix;
            if (taken.add(candidate)) {
                return candidate;
            }
        }
    }

    private static Table withColumn(Table table, Column column) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return new Table(
                table.qualifiedName(),
                columns,
                table.primaryKey(),
                table.uniqueKeys(),
                table.checks(),
                table.indexes(),
                table.foreignKeys(),
                table.comment());
    }
}

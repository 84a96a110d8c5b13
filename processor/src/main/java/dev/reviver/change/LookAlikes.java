package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds pairs that look like a rename: a column that goes and one of equal type, or of a wider one, that comes in the
 * same table; a table that
 * goes and one that comes with at least half of its columns; an attribute of a composite type, like a column; a sequence that goes while all tables stay. They are questions,
 * never decisions.
 */
public final class LookAlikes {
    /** So many tables are offered for one that goes, those with most shared columns; more would not help anyone. */
    private static final int MOST = 10;

    private record ColumnShape(String name, ColumnType type) {}

    private final Plan plan;
    private final Carried carried;
    private final Map<QualifiedName, QualifiedName> formerTables = new HashMap<>();
    private final Map<Renames.Path, String> formerColumns = new HashMap<>();

    private LookAlikes(Plan plan) {
        this.plan = plan;
        this.carried = Carried.of(plan);
        each(Change.Rename.class, Table.class, Change.Rename::from)
                .forEach(rename -> rememberTable((Table) rename.from(), (Table) rename.to()));
        each(Change.Rename.class, Column.class, Change.Rename::from).forEach(this::rememberColumn);
    }

    /** All pairs, in the order of the plan. */
    public static List<LookAlike> find(Plan plan) {
        return find(plan, Renames.NONE);
    }

    /** The pairs of which {@code answers} does not already say what becomes of the older one. */
    public static List<LookAlike> find(Plan plan, Renames answers) {
        if (plan.changes().stream().noneMatch(LookAlikes::takesAway)) {
            return List.of();
        }
        Set<Renames.Path> answered =
                answers.hints().stream().map(Renames.Hint::from).collect(Collectors.toSet());
        LookAlikes finder = new LookAlikes(plan);
        return Stream.of(finder.tables(), finder.columns(), finder.attributes(), finder.sequences())
                .flatMap(List::stream)
                .filter(pair -> !isAnswered(pair.from(), answered))
                .toList();
    }

    /** Without a thing that goes there is nothing to ask for; a composite type steps aside for its attributes. */
    private static boolean takesAway(Change change) {
        return change instanceof Change.Drop || change instanceof Change.Rename;
    }

    /** The option spells table b of database schema a like column b of table a. */
    private static boolean isAnswered(Renames.Path path, Set<Renames.Path> answered) {
        Optional<Renames.Path> spelledAsColumn = path.column().isPresent()
                ? Optional.empty()
                : path.table()
                        .schema()
                        .map(schema -> new Renames.Path(
                                QualifiedName.of(schema),
                                Optional.of(path.table().name())));
        return answered.contains(path)
                || spelledAsColumn.filter(answered::contains).isPresent();
    }

    private void rememberTable(Table from, Table to) {
        QualifiedName first = formerTables.getOrDefault(from.qualifiedName(), from.qualifiedName());
        formerTables.put(to.qualifiedName(), first);
    }

    private void rememberColumn(Change.Rename rename) {
        Renames.Path from = column(rename.table(), rename.from().name());
        Renames.Path to = column(rename.table(), rename.to().name());
        formerColumns.put(to, formerColumns.getOrDefault(from, rename.from().name()));
    }

    private static Renames.Path column(QualifiedName table, String name) {
        return new Renames.Path(table, Optional.of(name));
    }

    private QualifiedName former(QualifiedName table) {
        return formerTables.getOrDefault(table, table);
    }

    private <C extends Change> Stream<C> each(
            Class<C> verb, Class<? extends SchemaObject> noun, Function<C, SchemaObject> object) {
        return plan.changes().stream()
                // What a data move carries on is no question any more.
                .filter(change -> !carried.keeps(change))
                .filter(verb::isInstance)
                .map(verb::cast)
                .filter(change -> noun.isInstance(object.apply(change)));
    }

    private List<LookAlike> columns() {
        Map<QualifiedName, List<Column>> arrived = new HashMap<>();
        each(Change.Create.class, Column.class, Change.Create::object)
                .forEach(create -> arrived.computeIfAbsent(create.table(), key -> new ArrayList<>())
                        .add((Column) create.object()));
        List<LookAlike> pairs = new ArrayList<>();
        each(Change.Drop.class, Column.class, Change.Drop::object).forEach(drop -> {
            Column gone = (Column) drop.object();
            Renames.Path now = column(drop.table(), gone.name());
            Renames.Path before = column(former(drop.table()), formerColumns.getOrDefault(now, gone.name()));
            arrived.getOrDefault(drop.table(), List.of()).stream()
                    .filter(column -> mayBecome(gone, column))
                    .forEach(column -> pairs.add(new LookAlike(before, column(drop.table(), column.name()))));
        });
        return pairs;
    }

    /** Between a composite type that stepped aside, and the one that is made in its place. */
    private List<LookAlike> attributes() {
        List<LookAlike> pairs = new ArrayList<>();
        each(Change.Rename.class, CompositeType.class, Change.Rename::to).forEach(aside -> {
            CompositeType former = (CompositeType) aside.from();
            each(Change.Create.class, CompositeType.class, Change.Create::object)
                    .map(create -> (CompositeType) create.object())
                    .filter(made -> made.qualifiedName().equals(former.qualifiedName()))
                    .forEach(made -> pairs.addAll(attributes(former, made)));
        });
        return pairs;
    }

    private static List<LookAlike> attributes(CompositeType former, CompositeType made) {
        List<LookAlike> pairs = new ArrayList<>();
        for (CompositeType.Attribute gone : former.attributes()) {
            made.attributes().stream()
                    .filter(added -> made.attribute(gone.name()).isEmpty()
                            && former.attribute(added.name()).isEmpty()
                            && holdsAll(gone.type(), added.type()))
                    .forEach(added -> pairs.add(new LookAlike(
                            column(former.qualifiedName(), gone.name()),
                            column(former.qualifiedName(), added.name()))));
        }
        return pairs;
    }

    /** The same type, or one that holds all that the older one did. A column of the same name is only computed anew. */
    private static boolean mayBecome(Column gone, Column arrived) {
        return !gone.name().equals(arrived.name()) && holdsAll(gone.type(), arrived.type());
    }

    private static boolean holdsAll(ColumnType gone, ColumnType arrived) {
        TypeChange change = new TypeChange(gone, arrived);
        return gone.equals(arrived) || (change.staysInFamily() && change.loss() == TypeChange.Loss.NONE);
    }

    /** Counts shared columns through an index from column to tables, so that no two tables are compared in vain. */
    private List<LookAlike> tables() {
        List<Table> arrived = each(Change.Create.class, Table.class, Change.Create::object)
                .map(create -> (Table) create.object())
                .toList();
        Map<ColumnShape, List<Integer>> having = new HashMap<>();
        for (int i = 0; i < arrived.size(); i++) {
            for (Column column : arrived.get(i).columns()) {
                having.computeIfAbsent(shape(column), key -> new ArrayList<>()).add(i);
            }
        }
        List<LookAlike> pairs = new ArrayList<>();
        each(Change.Drop.class, Table.class, Change.Drop::object).forEach(drop -> {
            Table gone = (Table) drop.object();
            int[] shared = new int[arrived.size()];
            gone.columns().forEach(column -> having.getOrDefault(shape(column), List.of())
                    .forEach(i -> shared[i]++));
            IntStream.range(0, shared.length)
                    .filter(i -> isHalf(shared[i], gone, arrived.get(i)))
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> -shared[i]))
                    .limit(MOST)
                    .forEach(i -> pairs.add(new LookAlike(
                            new Renames.Path(former(gone.qualifiedName()), Optional.empty()),
                            new Renames.Path(arrived.get(i).qualifiedName(), Optional.empty()))));
        });
        return pairs;
    }

    private static boolean isHalf(int shared, Table gone, Table arrived) {
        int most = Math.max(gone.columns().size(), arrived.columns().size());
        // To another database schema it would more likely move than be renamed as well.
        boolean nearby =
                gone.qualifiedName().schema().equals(arrived.qualifiedName().schema())
                        || gone.name().equals(arrived.name());
        return nearby && shared > 0 && 2 * shared >= most;
    }

    private static ColumnShape shape(Column column) {
        return new ColumnShape(column.name(), column.type());
    }

    /** Only while all tables stay: else it went with its table, and nothing needs its position. */
    private List<LookAlike> sequences() {
        if (each(Change.Drop.class, Table.class, Change.Drop::object).findAny().isPresent()) {
            return List.of();
        }
        List<LookAlike> pairs = new ArrayList<>();
        each(Change.Drop.class, Sequence.class, Change.Drop::object).forEach(drop -> each(
                        Change.Create.class, Sequence.class, Change.Create::object)
                .filter(create -> create.table().schema().equals(drop.table().schema()))
                .forEach(create -> pairs.add(new LookAlike(
                        new Renames.Path(drop.table(), Optional.empty()),
                        new Renames.Path(create.table(), Optional.empty())))));
        return pairs;
    }
}

package dev.reviver.change;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Identity;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes a model and a later version of it from a seed. Both are valid; names are hostile; renames swap, chain and reuse
 * names. In tables that hold the rows 1 and 2, with each column set to {@link #value} of its row, every key, check and
 * foreign key is met, and every change of type can be made.
 */
public final class RandomModels {
    /**
     * Two versions of a model.
     *
     * @param from the older
     * @param to the newer
     * @param renames what a person would have said
     */
    public record Models(Schema from, Schema to, Renames renames) {}

    private static final List<String> NAMES = List.of(
            "post",
            "user",
            "order",
            "Tag",
            "two words",
            "quo\"te",
            "apo'strophe",
            "semi;colon",
            "😀 smile",
            "new\nline",
            "-- dash",
            "/* star",
            "$guard$",
            "select",
            "a",
            "b",
            "a_b",
            "dot.ted",
            "per%cent",
            "Größe",
            "a_rather_long_name_that_comes_near_the_limit_of_what_fits_in");
    private static final List<ColumnType> NUMBERS = List.of(
            ColumnType.of("smallint"),
            ColumnType.of("integer"),
            ColumnType.of("bigint"),
            ColumnType.of("numeric", 10, 0),
            ColumnType.of("numeric", 12, 0),
            ColumnType.of("double precision"),
            ColumnType.of("character varying", 20),
            ColumnType.of("character varying", 255),
            ColumnType.of("text"));
    private static final List<ColumnType> TIMES = List.of(
            ColumnType.of("date"),
            ColumnType.of("timestamp without time zone", 6),
            ColumnType.of("timestamp without time zone", 3),
            ColumnType.of("timestamp with time zone", 6));
    private static final List<ColumnType> OTHERS = List.of(ColumnType.of("boolean"), ColumnType.of("uuid"));

    private final Random random;
    private final Set<QualifiedName> formerTables = new HashSet<>();

    private RandomModels(long seed) {
        this.random = new Random(seed);
    }

    /** The models of a seed, always the same. */
    public static Models of(long seed) {
        return new RandomModels(seed).models();
    }

    /** What row {@code row} (1 or 2) has in a column of that type, as SQL. */
    public static String value(ColumnType type, int row) {
        return switch (type.base()) {
            case "boolean" -> row == 1 ? "false" : "true";
            case "uuid" -> "'00000000-0000-0000-0000-00000000000" + row + "'";
            case "date" -> "'2024-01-0" + row + "'";
            case "timestamp without time zone" -> "'2024-01-0" + row + " 00:00:00'";
            case "timestamp with time zone" -> "'2024-01-0" + row + " 00:00:00+00'";
            default -> TypeFamily.of(type).isText() ? "'" + row + "'" : String.valueOf(row);
        };
    }

    /** A name in double quotes. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    // A table and a column under construction; the former name is what a rename hint is made from.

    private static final class TableDraft {
        Optional<QualifiedName> former = Optional.empty();
        QualifiedName name;
        final List<ColumnDraft> columns = new ArrayList<>();
        List<ColumnDraft> key = new ArrayList<>();
        final List<List<ColumnDraft>> uniques = new ArrayList<>();
        final List<List<ColumnDraft>> indexes = new ArrayList<>();
        final List<Reference> references = new ArrayList<>();
        Optional<String> comment = Optional.empty();
        int namesOfParts;

        TableDraft(QualifiedName name) {
            this.name = name;
        }
    }

    private static final class ColumnDraft {
        Optional<String> former = Optional.empty();
        String name;
        ColumnType type;
        boolean nullable = true;
        boolean hasDefault;
        boolean isChecked;
        boolean isDescending;
        Optional<Identity> identity = Optional.empty();
        Optional<String> comment = Optional.empty();

        ColumnDraft(String name, ColumnType type) {
            this.name = name;
            this.type = type;
        }
    }

    private record Reference(
            List<ColumnDraft> columns, TableDraft target, List<ColumnDraft> targets, ReferentialAction onDelete) {}

    private Models models() {
        List<TableDraft> tables = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        Set<Namespace> namespaces = new HashSet<>();
        if (chance(30)) {
            namespaces.add(new Namespace(pick(NAMES)));
        }
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            addTable(tables, namespaces);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            addReference(tables);
        }
        addSequences(sequences, tables);
        Schema from = finish(tables, sequences, namespaces);
        tables.forEach(table -> formerTables.add(table.name));
        tables.forEach(table -> {
            table.former = Optional.of(table.name);
            table.columns.forEach(column -> column.former = Optional.of(column.name));
        });
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            mutate(tables, namespaces);
        }
        mutateSequences(sequences, tables);
        if (chance(40)) {
            renameTables(tables);
            renameSequences(sequences, tables);
        }
        tables.stream().filter(table -> chance(25)).forEach(this::renameColumns);
        Schema to = finish(tables, sequences, namespaces);
        return new Models(from, to, renames(tables));
    }

    private static Renames renames(List<TableDraft> tables) {
        Renames renames = Renames.NONE;
        for (TableDraft table : tables) {
            if (table.former.isEmpty()) {
                continue;
            }
            QualifiedName former = table.former.get();
            if (!former.equals(table.name)) {
                renames = renames.and(Renames.table(former, table.name.name()));
            }
            for (ColumnDraft column : table.columns) {
                if (column.former.isPresent() && !column.former.get().equals(column.name)) {
                    renames = renames.and(Renames.column(former, column.former.get(), column.name));
                }
            }
        }
        return renames;
    }

    private void addTable(List<TableDraft> tables, Set<Namespace> namespaces) {
        Optional<String> schema =
                namespaces.stream().findFirst().map(Namespace::name).filter(name -> chance(40));
        Set<QualifiedName> taken = new HashSet<>(formerTables);
        tables.forEach(table -> taken.add(table.name));
        for (String name : shuffled(NAMES)) {
            QualifiedName qualified = new QualifiedName(schema, name);
            if (taken.add(qualified)) {
                TableDraft table = new TableDraft(qualified);
                fill(table);
                tables.add(table);
                return;
            }
        }
    }

    private void fill(TableDraft table) {
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            addColumn(table, anyType());
        }
        if (chance(80)) {
            setKey(table);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            table.uniques.add(some(table));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            table.indexes.add(some(table));
        }
        if (chance(20)) {
            table.comment = Optional.of("it's \"" + pick(NAMES) + "\"");
        }
    }

    private Optional<ColumnDraft> addColumn(TableDraft table, ColumnType type) {
        Set<String> taken = new HashSet<>();
        table.columns.forEach(column -> {
            taken.add(column.name);
            column.former.ifPresent(taken::add);
        });
        Optional<String> name = shuffled(NAMES).stream()
                .filter(candidate ->
                        !taken.contains(candidate) && !dropped(table).contains(candidate))
                .findFirst();
        return name.map(free -> {
            ColumnDraft column = new ColumnDraft(free, type);
            column.nullable = chance(60);
            column.hasDefault = chance(25);
            column.isChecked = chance(25);
            column.isDescending = chance(20);
            if (chance(15)) {
                column.identity = Optional.of(pick(List.of(Identity.ALWAYS, Identity.BY_DEFAULT)));
            }
            if (chance(10)) {
                column.comment = Optional.of("a 'comment' of " + free);
            }
            table.columns.add(column);
            return column;
        });
    }

    /** Names of columns that were dropped: another column of that name would be the same column to anyone. */
    private final Map<TableDraft, Set<String>> droppedColumns = new HashMap<>();

    private Set<String> dropped(TableDraft table) {
        return droppedColumns.computeIfAbsent(table, t -> new HashSet<>());
    }

    private void setKey(TableDraft table) {
        table.key = some(table);
        table.key.forEach(column -> column.nullable = false);
    }

    private void addReference(List<TableDraft> tables) {
        TableDraft table = pick(tables);
        TableDraft target = pick(tables);
        List<List<ColumnDraft>> keys = new ArrayList<>(target.uniques);
        if (!target.key.isEmpty()) {
            keys.add(target.key);
        }
        if (keys.isEmpty()) {
            return;
        }
        List<ColumnDraft> targets = pick(keys);
        List<ColumnDraft> columns = new ArrayList<>();
        for (ColumnDraft wanted : targets) {
            Predicate<ColumnDraft> fits = c -> c.type.equals(wanted.type) && !columns.contains(c);
            Optional<ColumnDraft> there =
                    shuffled(table.columns).stream().filter(fits).findFirst();
            there.or(() -> addColumn(table, wanted.type)).ifPresent(columns::add);
        }
        if (columns.size() == targets.size()) {
            table.references.add(new Reference(
                    columns, target, targets, pick(List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE))));
        }
    }

    private void mutate(List<TableDraft> tables, Set<Namespace> namespaces) {
        if (tables.isEmpty() || chance(12)) {
            addTable(tables, namespaces);
            return;
        }
        TableDraft table = pick(tables);
        switch (random.nextInt(14)) {
            case 0 -> dropTable(tables, table);
            case 1, 2 -> addColumn(table, anyType());
            case 3, 4 -> dropColumn(tables, table);
            case 5, 6 -> changeType(tables, table);
            case 7 -> alterColumn(table);
            case 8 -> setKey(table);
            case 9 -> toggle(table.uniques, table, tables);
            case 10 -> toggle(table.indexes, table, tables);
            case 11 -> addReference(tables);
            case 12 -> {
                if (!table.references.isEmpty()) {
                    table.references.remove(0);
                }
            }
            default -> table.namesOfParts++;
        }
        repair(tables);
    }

    private static void dropTable(List<TableDraft> tables, TableDraft table) {
        tables.remove(table);
    }

    private void dropColumn(List<TableDraft> tables, TableDraft table) {
        if (table.columns.size() < 2) {
            return;
        }
        ColumnDraft column = pick(table.columns);
        table.columns.remove(column);
        dropped(table).add(column.name);
        table.key = table.key.contains(column) ? new ArrayList<>() : table.key;
        table.uniques.removeIf(columns -> columns.contains(column));
        table.indexes.removeIf(columns -> columns.contains(column));
        table.references.removeIf(reference -> reference.columns().contains(column));
        repair(tables);
    }

    /** With the column, all that refer to it or that it refers to. */
    private void changeType(List<TableDraft> tables, TableDraft table) {
        ColumnDraft column = pick(table.columns);
        List<ColumnType> group =
                NUMBERS.contains(column.type) ? NUMBERS : TIMES.contains(column.type) ? TIMES : List.of(column.type);
        ColumnType type = pick(group);
        Set<ColumnDraft> linked = new HashSet<>(Set.of(column));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (TableDraft other : tables) {
                for (Reference reference : other.references) {
                    for (int i = 0; i < reference.columns().size(); i++) {
                        ColumnDraft a = reference.columns().get(i);
                        ColumnDraft b = reference.targets().get(i);
                        if (linked.contains(a) != linked.contains(b)) {
                            linked.addAll(List.of(a, b));
                            grew = true;
                        }
                    }
                }
            }
        }
        linked.forEach(each -> each.type = type);
    }

    private void alterColumn(TableDraft table) {
        ColumnDraft column = pick(table.columns);
        switch (random.nextInt(5)) {
            case 0 -> column.nullable = !column.nullable && !table.key.contains(column);
            case 1 -> column.hasDefault = !column.hasDefault;
            case 2 -> column.isChecked = !column.isChecked;
            case 3 -> column.comment = column.comment.isPresent() ? Optional.empty() : Optional.of("it's");
            default ->
                column.identity = column.identity.isPresent()
                        ? Optional.empty()
                        : Optional.of(pick(List.of(Identity.ALWAYS, Identity.BY_DEFAULT)));
        }
    }

    private void toggle(List<List<ColumnDraft>> lists, TableDraft table, List<TableDraft> tables) {
        if (!lists.isEmpty() && chance(50)) {
            lists.remove(0);
        } else {
            lists.add(some(table));
        }
        repair(tables);
    }

    /** Takes away references to what is not there any more. */
    private static void repair(List<TableDraft> tables) {
        tables.forEach(table -> table.references.removeIf(reference -> !tables.contains(reference.target())
                || !(reference.target().key.equals(reference.targets())
                        || reference.target().uniques.contains(reference.targets()))));
    }

    /** New names from all names there are: so they swap, chain and take over those of dropped tables. */
    private void renameTables(List<TableDraft> tables) {
        Set<QualifiedName> taken = new HashSet<>();
        tables.forEach(table -> taken.add(table.name));
        List<TableDraft> some = tables.stream().filter(table -> chance(60)).toList();
        some.forEach(table -> taken.remove(table.name));
        for (TableDraft table : some) {
            List<String> candidates = new ArrayList<>(some.stream()
                    .map(other -> other.former.orElse(other.name).name())
                    .toList());
            candidates.addAll(shuffled(NAMES));
            if (chance(50)) {
                candidates = shuffled(candidates);
            }
            for (String candidate : candidates) {
                QualifiedName name = table.name.withName(candidate);
                boolean isAnother = table.former.isEmpty() && formerTables.contains(name);
                if (!isAnother && taken.add(name)) {
                    table.name = name;
                    break;
                }
            }
        }
    }

    private void renameColumns(TableDraft table) {
        Set<String> taken = new HashSet<>();
        table.columns.forEach(column -> taken.add(column.name));
        List<ColumnDraft> some = table.columns.stream()
                .filter(column -> column.former.isPresent() && chance(60))
                .toList();
        some.forEach(column -> taken.remove(column.name));
        for (ColumnDraft column : some) {
            List<String> candidates =
                    new ArrayList<>(some.stream().map(other -> other.name).toList());
            candidates.addAll(shuffled(NAMES));
            if (chance(50)) {
                candidates = shuffled(candidates);
            }
            column.name = candidates.stream().filter(taken::add).findFirst().orElseThrow();
        }
    }

    private void addSequences(List<Sequence> sequences, List<TableDraft> tables) {
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = chance(60) ? pick(tables).name.name() + "_s" : pick(NAMES) + " s";
            if (sequences.stream().noneMatch(sequence -> sequence.name().equals(name))) {
                sequences.add(
                        new Sequence(QualifiedName.of(name), pick(List.of(1L, 7L, -3L)), pick(List.of(1L, 50L, -1L))));
            }
        }
    }

    private void mutateSequences(List<Sequence> sequences, List<TableDraft> tables) {
        if (!sequences.isEmpty() && chance(30)) {
            sequences.remove(0);
        }
        if (!sequences.isEmpty() && chance(30)) {
            Sequence sequence = sequences.remove(0);
            sequences.add(new Sequence(sequence.qualifiedName(), 3, sequence.increment() + 4));
        }
        if (!tables.isEmpty() && chance(30)) {
            addSequences(sequences, tables);
        }
    }

    /** Like a generator that calls sequences after tables. */
    private static void renameSequences(List<Sequence> sequences, List<TableDraft> tables) {
        List<Sequence> before = List.copyOf(sequences);
        sequences.clear();
        Set<QualifiedName> taken = new HashSet<>();
        for (Sequence sequence : before) {
            QualifiedName name = tables.stream()
                    .filter(table -> table.former
                            .map(former ->
                                    former.schema().isEmpty() && sequence.name().equals(former.name() + "_s"))
                            .orElse(false))
                    .findFirst()
                    .map(table -> table.name.withName(table.name.name() + "_s"))
                    .orElse(sequence.qualifiedName());
            if (taken.add(name)) {
                sequences.add(new Sequence(name, sequence.start(), sequence.increment()));
            }
        }
    }

    // From drafts to records: every name is given out once.

    private Schema finish(List<TableDraft> tables, List<Sequence> sequences, Set<Namespace> namespaces) {
        Set<QualifiedName> relations = new HashSet<>();
        tables.forEach(table -> relations.add(table.name));
        List<Sequence> free = sequences.stream()
                .filter(sequence -> relations.add(sequence.qualifiedName()))
                .toList();
        List<Table> finished = new ArrayList<>();
        for (TableDraft table : tables) {
            finished.add(finish(table, relations));
        }
        return new Schema(List.copyOf(namespaces), free, finished);
    }

    private Table finish(TableDraft table, Set<QualifiedName> relations) {
        Namer names = new Namer(table, relations);
        List<Column> columns = table.columns.stream()
                .map(column -> finish(table, column, relations))
                .toList();
        Optional<PrimaryKey> key = table.key.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrimaryKey(names.next("pkey", table.key), names(table.key)));
        List<UniqueKey> uniques = table.uniques.stream()
                .map(unique -> new UniqueKey(names.next("uk", unique), names(unique)))
                .toList();
        List<Check> checks = table.columns.stream()
                .filter(column -> column.isChecked)
                .map(column -> new Check(names.next("ck", List.of(column)), condition(column)))
                .toList();
        List<Index> indexes = table.indexes.stream()
                .map(index -> new Index(
                        names.next("ix", index),
                        index.stream()
                                .map(c -> new IndexColumn(c.name, c.isDescending))
                                .toList(),
                        index.get(0).isDescending))
                .toList();
        List<ForeignKey> references = table.references.stream()
                .map(reference -> new ForeignKey(
                        names.next("fk", reference.columns()),
                        names(reference.columns()),
                        reference.target().name,
                        names(reference.targets()),
                        reference.onDelete()))
                .toList();
        return new Table(table.name, columns, key, uniques, checks, indexes, references, table.comment);
    }

    private Column finish(TableDraft table, ColumnDraft column, Set<QualifiedName> relations) {
        boolean isInteger = TypeFamily.of(column.type) == TypeFamily.INTEGER;
        QualifiedName sequence = table.name.withName(GeneratedNames.identitySequence(table.name.name(), column.name));
        boolean isIdentity = column.identity.isPresent() && isInteger && relations.add(sequence);
        return new Column(
                column.name,
                column.type,
                column.nullable && !isIdentity,
                column.hasDefault && !isIdentity
                        ? Optional.of(new DefaultValue(value(column.type, 1)))
                        : Optional.empty(),
                isIdentity ? column.identity : Optional.empty(),
                column.comment);
    }

    private String condition(ColumnDraft column) {
        String name = quoted(column.name);
        String values = value(column.type, 1) + ", " + value(column.type, 2);
        return column.isDescending ? name + " in (" + values + ")" : name + " >= " + value(column.type, 1);
    }

    /** Names like a generator's: after table and columns, so that they change with these; short and unique. */
    private static final class Namer {
        private final TableDraft table;
        private final Set<QualifiedName> relations;

        Namer(TableDraft table, Set<QualifiedName> relations) {
            this.table = table;
            this.relations = relations;
        }

        String next(String kind, List<ColumnDraft> columns) {
            String version = table.namesOfParts == 0 ? "" : "v" + table.namesOfParts;
            String base = kind + version + "_" + clip(table.name.name()) + "_" + clip(String.join("_", names(columns)));
            for (int i = 0; ; i++) {
                String name = i == 0 ? base : base + i;
                if (relations.add(table.name.withName(name))) {
                    return name;
                }
            }
        }
    }

    private static String clip(String name) {
        return name.length() > 12 ? name.substring(0, 12) : name;
    }

    private static List<String> names(List<ColumnDraft> columns) {
        return columns.stream().map(column -> column.name).toList();
    }

    private ColumnType anyType() {
        return pick(chance(60) ? NUMBERS : chance(50) ? TIMES : OTHERS);
    }

    private List<ColumnDraft> some(TableDraft table) {
        List<ColumnDraft> columns = shuffled(table.columns);
        return new ArrayList<>(columns.subList(0, 1 + random.nextInt(Math.min(2, columns.size()))));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}

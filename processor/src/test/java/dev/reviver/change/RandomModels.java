package dev.reviver.change;

import dev.reviver.change.RandomDrafts.ColumnDraft;
import dev.reviver.change.RandomDrafts.EnumDraft;
import dev.reviver.change.RandomDrafts.IndexDraft;
import dev.reviver.change.RandomDrafts.KeyDraft;
import dev.reviver.change.RandomDrafts.Reference;
import dev.reviver.change.RandomDrafts.SequenceDraft;
import dev.reviver.change.RandomDrafts.Style;
import dev.reviver.change.RandomDrafts.TableDraft;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Deferral;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Identity;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Makes a model and a later version of it from a seed. Both are valid; names are hostile; renames swap, chain and reuse
 * names, and lead to other database schemas. In tables that hold the rows 1 and 2, with each column set to {@link #value} of
 * its row or, where that is allowed, to NULL, every key, check and foreign key is met, and every change of type can be made.
 */
public final class RandomModels {
    /**
     * Two versions of a model.
     *
     * @param from the older
     * @param to the newer
     * @param renames what a person would have said
     * @param nullable columns of the older model, as {@code table.column}, that may be NULL in both and that no key needs
     */
    public record Models(Schema from, Schema to, Renames renames, Set<String> nullable) {}

    /** The oldest server on which the models must work: some things came late. */
    static final int TARGET = Integer.getInteger("fuzz.target", 18);

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
    private static final List<ColumnType> ARRAYS = List.of(
            ColumnType.of("integer").asArray(),
            ColumnType.of("bigint").asArray(),
            ColumnType.of("text").asArray(),
            ColumnType.of("character varying", 20).asArray(),
            ColumnType.of("numeric", 10, 0).asArray());
    private static final List<QualifiedName> COLLATIONS = List.of(QualifiedName.of("C"), QualifiedName.of("POSIX"));
    private static final List<String> LABELS = List.of("A", "it's", " ", "Größe", "quo\"te", "$guard$", "3");

    private final Random random;
    private final RandomDrafts drafts = new RandomDrafts();
    private final Set<QualifiedName> formerTables = new HashSet<>();
    /** Names of columns that were dropped: another column of that name would be the same column to anyone. */
    private final Map<TableDraft, Set<String>> droppedColumns = new HashMap<>();

    private RandomModels(long seed) {
        this.random = new Random(seed);
    }

    /** The models of a seed, always the same. */
    public static Models of(long seed) {
        return new RandomModels(seed).models();
    }

    /** What row {@code row} (1 or 2) has in a column of that type, as SQL. Enum types have both numbers as labels. */
    public static String value(ColumnType type, int row) {
        if (type.array()) {
            return "'{" + row + "}'";
        }
        TypeFamily family = TypeFamily.of(type);
        return switch (type.base()) {
            case "uuid" -> "'00000000-0000-0000-0000-00000000000" + row + "'";
            case "boolean" -> row == 1 ? "false" : "true";
            case "date" -> "'2024-01-0" + row + "'";
            case "timestamp without time zone" -> "'2024-01-0" + row + " 00:00:00'";
            case "timestamp with time zone" -> "'2024-01-0" + row + " 00:00:00+00'";
            default -> family.isText() || family == TypeFamily.OTHER ? "'" + row + "'" : String.valueOf(row);
        };
    }

    /** A name in double quotes. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private Models models() {
        if (chance(30)) {
            drafts.namespaces.add(pick(NAMES));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            addEnum();
        }
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            addTable();
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            addReference();
        }
        addSequences();
        Schema from = RandomFinish.of(drafts);
        remember();
        Map<ColumnDraft, String> nullable = nullable();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            mutate();
        }
        mutateSequences();
        if (chance(40)) {
            renameTables();
            renameSequences();
            renameEnums();
        }
        drafts.tables.stream().filter(table -> chance(25)).forEach(this::renameColumns);
        Schema to = RandomFinish.of(drafts);
        nullable.keySet().retainAll(nullable().keySet());
        return new Models(from, to, renames(), new TreeSet<>(nullable.values()));
    }

    private void remember() {
        for (TableDraft table : drafts.tables) {
            formerTables.add(table.name);
            table.former = Optional.of(table.name);
            table.columns.forEach(column -> column.former = Optional.of(column.name));
        }
        for (EnumDraft type : drafts.enums) {
            type.former = Optional.of(type.name);
            type.labels.replaceAll((label, former) -> Optional.of(label));
        }
    }

    /** Columns that may be NULL and that nothing makes unique. */
    private Map<ColumnDraft, String> nullable() {
        Set<ColumnDraft> needed = new HashSet<>();
        for (TableDraft table : drafts.tables) {
            needed.addAll(table.key);
            table.uniques.forEach(unique -> needed.addAll(unique.columns));
            table.indexes.forEach(index -> needed.addAll(index.columns));
            table.columns.forEach(column -> column.base.ifPresent(needed::add));
        }
        Map<ColumnDraft, String> nullable = new LinkedHashMap<>();
        for (TableDraft table : drafts.tables) {
            for (ColumnDraft column : table.plain()) {
                if (column.nullable && column.identity.isEmpty() && !needed.contains(column)) {
                    nullable.put(column, table.former.orElse(table.name) + "." + column.former.orElse(column.name));
                }
            }
        }
        return nullable;
    }

    private Renames renames() {
        List<Renames.Hint> hints = new ArrayList<>();
        for (EnumDraft type : drafts.enums) {
            type.former.ifPresent(former -> {
                if (!former.equals(type.name)) {
                    hints.add(hint(former, Optional.empty(), type.name, Optional.empty()));
                }
                type.labels.forEach((latter, label) -> label.filter(text -> !text.equals(latter))
                        .ifPresent(text -> hints.add(hint(former, label, former, Optional.of(latter)))));
            });
        }
        for (TableDraft table : drafts.tables) {
            table.former.ifPresent(former -> {
                if (!former.equals(table.name)) {
                    hints.add(hint(former, Optional.empty(), table.name, Optional.empty()));
                }
                for (ColumnDraft column : table.columns) {
                    column.former
                            .filter(name -> !name.equals(column.name))
                            .ifPresent(
                                    name -> hints.add(hint(former, column.former, former, Optional.of(column.name))));
                }
            });
        }
        return new Renames(hints);
    }

    private static Renames.Hint hint(
            QualifiedName from, Optional<String> former, QualifiedName to, Optional<String> latter) {
        return new Renames.Hint(new Renames.Path(from, former), Optional.of(new Renames.Path(to, latter)));
    }

    private void addEnum() {
        String name = pick(NAMES);
        EnumDraft type = new EnumDraft(QualifiedName.of("type of " + name.substring(0, name.offsetByCodePoints(0, 1))));
        if (drafts.enums.stream().anyMatch(other -> other.name.equals(type.name))) {
            return;
        }
        type.labels.put("1", Optional.empty());
        if (chance(50)) {
            type.labels.put(pick(LABELS), Optional.empty());
        }
        type.labels.put("2", Optional.empty());
        if (chance(50)) {
            type.labels.put(pick(LABELS), Optional.empty());
        }
        if (chance(20)) {
            type.comment = Optional.of("it's");
        }
        drafts.enums.add(type);
    }

    private void addTable() {
        Optional<String> schema = drafts.namespaces.stream().findFirst().filter(name -> chance(40));
        Set<QualifiedName> taken = new HashSet<>(formerTables);
        drafts.tables.forEach(table -> taken.add(table.name));
        for (String name : shuffled(NAMES)) {
            QualifiedName qualified = new QualifiedName(schema, name);
            if (taken.add(qualified)) {
                TableDraft table = new TableDraft(qualified);
                fill(table);
                drafts.tables.add(table);
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
            table.uniques.add(key(table));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            table.indexes.add(new IndexDraft(some(table), pick(List.of(Style.values()))));
        }
        if (chance(25)) {
            addComputed(table);
        }
        if (chance(20)) {
            table.comment = Optional.of("it's \"" + pick(NAMES) + "\"");
        }
    }

    private KeyDraft key(TableDraft table) {
        KeyDraft key = new KeyDraft(some(table));
        key.nullsNotDistinct = chance(20);
        key.deferral = chance(20) ? pick(List.of(Deferral.values())) : Deferral.NOT_DEFERRABLE;
        key.comment = chance(20) ? Optional.of("unique") : Optional.empty();
        return key;
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
            if (!drafts.enums.isEmpty() && chance(15)) {
                column.enumType = Optional.of(pick(drafts.enums));
            }
            if (chance(15)) {
                column.identity = Optional.of(identity());
            }
            if (chance(15)) {
                column.collation = Optional.of(pick(COLLATIONS));
            }
            if (chance(10)) {
                column.comment = Optional.of("a 'comment' of " + free);
            }
            table.columns.add(column);
            return column;
        });
    }

    private Identity identity() {
        Identity.Generation generation = pick(List.of(Identity.Generation.values()));
        return new Identity(
                generation,
                chance(60)
                        ? Optional.empty()
                        : Optional.of(pick(List.of(
                                new SequenceOptions(5, 2, 1, 9000, 1, false),
                                new SequenceOptions(100, 1, 10, 32767, 7, true),
                                SequenceOptions.of(SequenceType.SMALLINT, 3, 1)))));
    }

    private void addComputed(TableDraft table) {
        List<ColumnDraft> bases = table.plain();
        if (bases.isEmpty()) {
            return;
        }
        ColumnDraft base = pick(bases);
        addColumn(table, base.type).ifPresent(column -> {
            column.base = Optional.of(base);
            column.storage = pick(List.of(Generated.Storage.values()));
        });
    }

    private Set<String> dropped(TableDraft table) {
        return droppedColumns.computeIfAbsent(table, t -> new HashSet<>());
    }

    private void setKey(TableDraft table) {
        table.key = some(table);
        table.key.forEach(column -> column.nullable = false);
    }

    private void addReference() {
        TableDraft table = pick(drafts.tables);
        TableDraft target = pick(drafts.tables);
        List<List<ColumnDraft>> keys = new ArrayList<>();
        target.uniques.stream()
                .filter(unique -> unique.deferral == Deferral.NOT_DEFERRABLE)
                .forEach(unique -> keys.add(unique.columns));
        if (!target.key.isEmpty()) {
            keys.add(target.key);
        }
        if (keys.isEmpty()) {
            return;
        }
        List<ColumnDraft> targets = pick(keys);
        List<ColumnDraft> columns = new ArrayList<>();
        for (ColumnDraft wanted : targets) {
            Predicate<ColumnDraft> fits = c -> c.type.equals(wanted.type)
                    && c.enumType.equals(wanted.enumType)
                    && c.base.isEmpty()
                    && !columns.contains(c);
            Optional<ColumnDraft> there =
                    shuffled(table.columns).stream().filter(fits).findFirst();
            there.or(() -> addColumn(table, wanted.type)).ifPresent(column -> {
                column.enumType = wanted.enumType;
                columns.add(column);
            });
        }
        if (columns.size() == targets.size()) {
            Reference reference = new Reference(columns, target, targets);
            reference.onDelete = pick(
                    List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.SET_DEFAULT));
            reference.onUpdate = chance(70) ? ReferentialAction.NO_ACTION : ReferentialAction.CASCADE;
            reference.deferral = chance(70) ? Deferral.NOT_DEFERRABLE : pick(List.of(Deferral.values()));
            table.references.add(reference);
        }
    }

    private void mutate() {
        if (drafts.tables.isEmpty() || chance(12)) {
            addTable();
            return;
        }
        TableDraft table = pick(drafts.tables);
        switch (random.nextInt(22)) {
            case 0 -> drafts.tables.remove(table);
            case 1, 2 -> addColumn(table, anyType());
            case 3, 4 -> dropColumn(table);
            case 5, 6, 7 -> changeType(table);
            case 8, 9 -> alterColumn(table);
            case 10 -> setKey(table);
            case 11 -> toggle(table.uniques, key(table));
            case 12 -> toggle(table.indexes, new IndexDraft(some(table), pick(List.of(Style.values()))));
            case 13 -> addReference();
            case 14 -> alterReference(table);
            case 15, 16 -> alterEnum();
            case 17 -> addComputed(table);
            case 18 -> alterComputed(table);
            case 19 -> move(table);
            case 20 -> alterParts(table);
            default -> table.namesOfParts++;
        }
        repair();
    }

    private void dropColumn(TableDraft table) {
        if (table.columns.size() < 2 || (table.plain().size() < 2)) {
            return;
        }
        ColumnDraft column = pick(table.columns);
        List<ColumnDraft> gone = new ArrayList<>(List.of(column));
        table.columns.stream()
                .filter(other -> other.base.filter(column::equals).isPresent())
                .forEach(gone::add);
        for (ColumnDraft one : gone) {
            table.columns.remove(one);
            dropped(table).add(one.name);
            table.key = table.key.contains(one) ? new ArrayList<>() : table.key;
            table.uniques.removeIf(unique -> unique.columns.contains(one));
            table.indexes.removeIf(index -> index.columns.contains(one));
            table.references.removeIf(reference -> reference.columns.contains(one));
        }
    }

    /** With the column, all that refer to it or that it refers to. */
    private void changeType(TableDraft table) {
        ColumnDraft column = pick(table.plain());
        List<ColumnType> group = NUMBERS.contains(column.type)
                ? NUMBERS
                : TIMES.contains(column.type) ? TIMES : ARRAYS.contains(column.type) ? ARRAYS : List.of(column.type);
        ColumnType type = pick(group);
        Optional<EnumDraft> enumType = group == NUMBERS && !drafts.enums.isEmpty() && chance(25)
                ? Optional.of(pick(drafts.enums))
                : Optional.empty();
        if (column.enumType.isPresent() && group != NUMBERS) {
            return;
        }
        Set<ColumnDraft> linked = linked(column);
        if (linked.stream().allMatch(each -> NUMBERS.contains(each.type) == NUMBERS.contains(column.type))) {
            linked.forEach(each -> {
                each.type = type;
                each.enumType = enumType;
            });
        }
    }

    private Set<ColumnDraft> linked(ColumnDraft column) {
        Set<ColumnDraft> linked = new HashSet<>(Set.of(column));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (TableDraft other : drafts.tables) {
                for (Reference reference : other.references) {
                    for (int i = 0; i < reference.columns.size(); i++) {
                        ColumnDraft a = reference.columns.get(i);
                        ColumnDraft b = reference.targets.get(i);
                        if (linked.contains(a) != linked.contains(b)) {
                            linked.addAll(List.of(a, b));
                            grew = true;
                        }
                    }
                }
            }
        }
        return linked;
    }

    private void alterColumn(TableDraft table) {
        ColumnDraft column = pick(table.columns);
        switch (random.nextInt(6)) {
            case 0 -> column.nullable = !column.nullable && !table.key.contains(column);
            case 1 -> column.hasDefault = !column.hasDefault;
            case 2 -> column.isChecked = !column.isChecked;
            case 3 -> column.comment = column.comment.isPresent() ? Optional.empty() : Optional.of("it's");
            case 4 ->
                column.collation = column.collation.isPresent() ? Optional.empty() : Optional.of(pick(COLLATIONS));
            default ->
                column.identity =
                        column.identity.isPresent() && chance(50) ? Optional.empty() : Optional.of(identity());
        }
    }

    private void alterReference(TableDraft table) {
        if (!table.references.isEmpty()) {
            Reference reference = pick(table.references);
            if (chance(40)) {
                table.references.remove(reference);
            } else {
                reference.deferral = pick(List.of(Deferral.values()));
                reference.onDelete = chance(70) ? reference.onDelete : ReferentialAction.RESTRICT;
            }
        }
    }

    private void alterParts(TableDraft table) {
        table.comment = table.comment.isPresent() ? Optional.empty() : Optional.of("of all\nits parts");
        if (!table.uniques.isEmpty()) {
            KeyDraft key = pick(table.uniques);
            key.nullsNotDistinct = chance(50) != key.nullsNotDistinct;
            key.comment = Optional.of("now unique");
        }
        if (!table.indexes.isEmpty()) {
            pick(table.indexes).style = pick(List.of(Style.values()));
        }
        boolean isUnused =
                drafts.tables.stream().allMatch(other -> other.name.schema().isEmpty());
        if (isUnused && !drafts.namespaces.isEmpty()) {
            drafts.namespaces.clear();
        } else if (drafts.namespaces.isEmpty() && chance(50)) {
            drafts.namespaces.add(pick(NAMES));
        }
        for (String name : drafts.namespaces) {
            drafts.comments.put("schema " + name, "of " + random.nextInt(3));
        }
    }

    private void alterEnum() {
        if (drafts.enums.isEmpty() || chance(20)) {
            addEnum();
            return;
        }
        EnumDraft type = pick(drafts.enums);
        List<String> extra = type.labels.keySet().stream()
                .filter(label -> !label.equals("1") && !label.equals("2"))
                .toList();
        switch (random.nextInt(4)) {
            case 0 -> type.labels.putIfAbsent(pick(LABELS), Optional.empty());
            case 1 -> {
                if (!extra.isEmpty()) {
                    type.labels.remove(pick(extra));
                }
            }
            case 2 -> {
                // To the end.
                if (!extra.isEmpty()) {
                    String label = pick(extra);
                    Optional<String> former = type.labels.remove(label);
                    type.labels.put(label, former == null ? Optional.empty() : former);
                }
            }
            default -> {
                boolean used = drafts.tables.stream()
                        .flatMap(table -> table.columns.stream())
                        .anyMatch(column -> column.enumType.filter(type::equals).isPresent());
                if (!used) {
                    drafts.enums.remove(type);
                }
            }
        }
    }

    /** A plain column becomes a computed one, or the other way round. */
    private void alterComputed(TableDraft table) {
        List<ColumnDraft> computed =
                table.columns.stream().filter(column -> column.base.isPresent()).toList();
        if (!computed.isEmpty() && chance(60)) {
            ColumnDraft column = pick(computed);
            if (chance(50)) {
                ColumnDraft base = column.base.orElseThrow();
                column.type = base.type;
                column.enumType = base.enumType;
                column.base = Optional.empty();
            } else {
                column.base = Optional.of(pick(ofOneType(table, column.base.orElseThrow())));
                column.storage = pick(List.of(Generated.Storage.values()));
            }
            return;
        }
        List<ColumnDraft> free = table.plain().stream()
                .filter(column -> !table.key.contains(column)
                        && table.uniques.stream().noneMatch(unique -> unique.columns.contains(column))
                        && table.indexes.stream().noneMatch(index -> index.columns.contains(column))
                        && table.columns.stream()
                                .noneMatch(other ->
                                        other.base.filter(column::equals).isPresent())
                        && linked(column).size() == 1)
                .toList();
        if (!free.isEmpty()) {
            ColumnDraft column = pick(free);
            List<ColumnDraft> bases = ofOneType(table, column);
            bases.remove(column);
            if (!bases.isEmpty()) {
                column.base = Optional.of(pick(bases));
            }
        }
    }

    /** Of another type, computed values would not be values of the column that it was. */
    private static List<ColumnDraft> ofOneType(TableDraft table, ColumnDraft column) {
        return new ArrayList<>(table.plain().stream()
                .filter(other -> other.type.equals(column.type) && other.enumType.equals(column.enumType))
                .toList());
    }

    private void move(TableDraft table) {
        Optional<String> schema = table.name.schema().isPresent()
                ? Optional.empty()
                : drafts.namespaces.stream().findFirst();
        QualifiedName name = new QualifiedName(schema, table.name.name());
        boolean isFree =
                !formerTables.contains(name) && drafts.tables.stream().noneMatch(other -> other.name.equals(name));
        if (isFree) {
            table.name = name;
        }
    }

    private <T> void toggle(List<T> list, T another) {
        if (!list.isEmpty() && chance(50)) {
            list.remove(0);
        } else {
            list.add(another);
        }
    }

    /** Takes away references to what is not there any more. */
    private void repair() {
        drafts.tables.forEach(table -> table.references.removeIf(reference -> !drafts.tables.contains(reference.target)
                || !(reference.target.key.equals(reference.targets)
                        || reference.target.uniques.stream()
                                .anyMatch(unique -> unique.deferral == Deferral.NOT_DEFERRABLE
                                        && unique.columns.equals(reference.targets)))));
    }

    /** New names from all names there are: so they swap, chain and take over those of dropped tables. */
    private void renameTables() {
        Set<QualifiedName> taken = new HashSet<>();
        drafts.tables.forEach(table -> taken.add(table.name));
        List<TableDraft> some =
                drafts.tables.stream().filter(table -> chance(60)).toList();
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
                boolean isMoved = table.former
                        .filter(former -> !former.schema().equals(name.schema()))
                        .isPresent();
                boolean isAnother = (table.former.isEmpty() || isMoved) && formerTables.contains(name);
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

    private void renameEnums() {
        for (EnumDraft type : drafts.enums) {
            if (type.former.isPresent() && chance(40)) {
                QualifiedName name = QualifiedName.of("renamed " + type.name.name());
                type.name = name;
            }
            List<String> labels = List.copyOf(type.labels.keySet());
            if (type.former.isPresent() && chance(40)) {
                Map<String, Optional<String>> renamed = new LinkedHashMap<>();
                for (String label : labels) {
                    Optional<String> former = type.labels.get(label);
                    boolean may = former != null && former.isPresent() && !label.equals("1") && !label.equals("2");
                    renamed.put(may ? label + "!" : label, former == null ? Optional.empty() : former);
                }
                type.labels.clear();
                type.labels.putAll(renamed);
            }
        }
    }

    private void addSequences() {
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = chance(60) ? pick(drafts.tables).name.name() + "_s" : pick(NAMES) + " s";
            if (drafts.sequences.stream()
                    .noneMatch(draft -> draft.sequence.name().equals(name))) {
                Sequence sequence =
                        new Sequence(QualifiedName.of(name), pick(List.of(1L, 7L, -3L)), pick(List.of(1L, 50L, -1L)));
                SequenceDraft draft = new SequenceDraft(chance(60) ? sequence : counting(sequence));
                if (chance(30)) {
                    own(draft);
                }
                drafts.sequences.add(draft);
            }
        }
    }

    private void own(SequenceDraft draft) {
        List<TableDraft> tables = drafts.tables.stream()
                .filter(table -> table.name.schema().isEmpty())
                .toList();
        if (!tables.isEmpty()) {
            TableDraft table = pick(tables);
            draft.ownerTable = Optional.of(table);
            draft.owner = Optional.of(pick(table.columns));
        }
    }

    private Sequence counting(Sequence sequence) {
        return pick(List.of(
                sequence.withOptions(SequenceType.INTEGER, SequenceOptions.of(SequenceType.INTEGER, 1, 1)),
                sequence.withOptions(SequenceType.SMALLINT, SequenceOptions.of(SequenceType.SMALLINT, -2, -1)),
                sequence.withOptions(SequenceType.BIGINT, new SequenceOptions(5, 3, -10, 5000, 4, true)),
                sequence.withOptions(SequenceType.INTEGER, new SequenceOptions(700, -7, 600, 900, 1, false)),
                sequence.withComment(Optional.of("counts"))));
    }

    private void mutateSequences() {
        List<SequenceDraft> sequences = drafts.sequences;
        if (!sequences.isEmpty() && chance(30)) {
            sequences.remove(0);
        }
        if (!sequences.isEmpty() && chance(50)) {
            SequenceDraft draft = pick(sequences);
            draft.sequence = counting(draft.sequence);
        }
        if (!sequences.isEmpty() && chance(30) && !drafts.tables.isEmpty()) {
            SequenceDraft draft = pick(sequences);
            if (draft.owner.isPresent()) {
                draft.owner = Optional.empty();
                draft.ownerTable = Optional.empty();
            } else {
                own(draft);
            }
        }
        if (!drafts.tables.isEmpty() && chance(30)) {
            addSequences();
        }
    }

    /** Like a generator that calls sequences after tables. */
    private void renameSequences() {
        Set<QualifiedName> taken = new HashSet<>();
        for (SequenceDraft draft : List.copyOf(drafts.sequences)) {
            Sequence sequence = draft.sequence;
            QualifiedName name = drafts.tables.stream()
                    .filter(table -> table.former
                            .map(former -> former.schema().isEmpty()
                                    && table.name.schema().isEmpty()
                                    && sequence.name().equals(former.name() + "_s"))
                            .orElse(false))
                    .findFirst()
                    .map(table -> table.name.withName(table.name.name() + "_s"))
                    .orElse(sequence.qualifiedName());
            if (taken.add(name)) {
                draft.sequence = sequence.withName(name);
            } else {
                drafts.sequences.remove(draft);
            }
        }
    }

    private ColumnType anyType() {
        return pick(chance(60) ? NUMBERS : chance(50) ? TIMES : chance(60) ? OTHERS : ARRAYS);
    }

    private List<ColumnDraft> some(TableDraft table) {
        List<ColumnDraft> columns = shuffled(table.plain());
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

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
import dev.reviver.schema.Sequence;
import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the things of a random model, one at a time. */
final class RandomGrowth {
    static final List<String> NAMES = List.of(
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
    static final List<QualifiedName> COLLATIONS = List.of(QualifiedName.of("C"), QualifiedName.of("POSIX"));
    static final List<String> LABELS = List.of("A", "it's", " ", "Größe", "quo\"te", "$guard$", "3");

    private final RandomDrafts drafts;
    private final RandomChoice choice;

    RandomGrowth(RandomDrafts drafts, RandomChoice choice) {
        this.drafts = drafts;
        this.choice = choice;
    }

    /** A first version of everything. */
    void begin() {
        if (choice.chance(30)) {
            drafts.namespaces.add(choice.pick(NAMES));
        }
        for (int i = choice.below(3); i > 0; i--) {
            addEnum();
        }
        for (int i = 1 + choice.below(5); i > 0; i--) {
            addTable();
        }
        for (int i = choice.below(4); i > 0; i--) {
            addReference();
        }
        addSequences();
    }

    void addEnum() {
        String name = choice.pick(NAMES);
        EnumDraft type = new EnumDraft(QualifiedName.of("type of " + name.substring(0, name.offsetByCodePoints(0, 1))));
        if (drafts.enums.stream().anyMatch(other -> other.name.equals(type.name))) {
            return;
        }
        type.labels.put("1", Optional.empty());
        if (choice.chance(50)) {
            type.labels.put(choice.pick(LABELS), Optional.empty());
        }
        type.labels.put("2", Optional.empty());
        if (choice.chance(50)) {
            type.labels.put(choice.pick(LABELS), Optional.empty());
        }
        if (choice.chance(20)) {
            type.comment = Optional.of("it's");
        }
        drafts.enums.add(type);
    }

    void addTable() {
        Optional<String> schema = drafts.namespaces.stream().findFirst().filter(name -> choice.chance(40));
        Set<QualifiedName> taken = new HashSet<>(drafts.formerTables);
        drafts.tables.forEach(table -> taken.add(table.name));
        for (String name : choice.shuffled(NAMES)) {
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
        for (int i = 1 + choice.below(6); i > 0; i--) {
            addColumn(table, RandomTypes.any(choice));
        }
        if (choice.chance(80)) {
            setKey(table);
        }
        for (int i = choice.below(3); i > 0; i--) {
            table.uniques.add(key(table));
        }
        for (int i = choice.below(3); i > 0; i--) {
            table.indexes.add(new IndexDraft(some(table), choice.pick(List.of(Style.values()))));
        }
        if (choice.chance(25)) {
            addComputed(table);
        }
        if (choice.chance(20)) {
            table.comment = Optional.of("it's \"" + choice.pick(NAMES) + "\"");
        }
    }

    KeyDraft key(TableDraft table) {
        KeyDraft key = new KeyDraft(some(table));
        key.nullsNotDistinct = choice.chance(20);
        key.deferral = choice.chance(20) ? choice.pick(List.of(Deferral.values())) : Deferral.NOT_DEFERRABLE;
        key.comment = choice.chance(20) ? Optional.of("unique") : Optional.empty();
        return key;
    }

    Optional<ColumnDraft> addColumn(TableDraft table, ColumnType type) {
        Set<String> taken = new HashSet<>();
        table.columns.forEach(column -> {
            taken.add(column.name);
            column.former.ifPresent(taken::add);
        });
        Optional<String> name = choice.shuffled(NAMES).stream()
                .filter(candidate ->
                        !taken.contains(candidate) && !drafts.dropped(table).contains(candidate))
                .findFirst();
        return name.map(free -> {
            ColumnDraft column = new ColumnDraft(free, type);
            column.nullable = choice.chance(60);
            column.hasDefault = choice.chance(25);
            column.isChecked = choice.chance(25);
            column.isDescending = choice.chance(20);
            if (!drafts.enums.isEmpty() && choice.chance(15)) {
                column.enumType = Optional.of(choice.pick(drafts.enums));
            }
            if (choice.chance(15)) {
                column.identity = Optional.of(identity());
            }
            if (choice.chance(15)) {
                column.collation = Optional.of(choice.pick(COLLATIONS));
            }
            if (choice.chance(10)) {
                column.comment = Optional.of("a 'comment' of " + free);
            }
            table.columns.add(column);
            return column;
        });
    }

    Identity identity() {
        Identity.Generation generation = choice.pick(List.of(Identity.Generation.values()));
        return new Identity(
                generation,
                choice.chance(60)
                        ? Optional.empty()
                        : Optional.of(choice.pick(List.of(
                                new SequenceOptions(5, 2, 1, 9000, 1, false),
                                new SequenceOptions(100, 1, 10, 32767, 7, true),
                                SequenceOptions.of(SequenceType.SMALLINT, 3, 1)))));
    }

    void addComputed(TableDraft table) {
        List<ColumnDraft> bases = table.plain();
        if (bases.isEmpty()) {
            return;
        }
        ColumnDraft base = choice.pick(bases);
        addColumn(table, base.type).ifPresent(column -> {
            column.base = Optional.of(base);
            column.storage = choice.pick(List.of(Generated.Storage.values()));
        });
    }

    void setKey(TableDraft table) {
        table.key = some(table);
        table.key.forEach(column -> column.nullable = false);
    }

    void addReference() {
        TableDraft table = choice.pick(drafts.tables);
        TableDraft target = choice.pick(drafts.tables);
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
        List<ColumnDraft> targets = choice.pick(keys);
        if (targets.stream().anyMatch(column -> column.type.array() || column.identity.isPresent())) {
            // What numbers itself does not have the numbers that rows have elsewhere. Over two columns, PostgreSQL
            // itself fails to check one of arrays whose elements have a precision.
            return;
        }
        List<ColumnDraft> columns = new ArrayList<>();
        for (ColumnDraft wanted : targets) {
            Predicate<ColumnDraft> fits = c -> c.type.equals(wanted.type)
                    && c.enumType.equals(wanted.enumType)
                    && c.base.isEmpty()
                    // It numbers rows by itself, not as those are numbered to which they refer.
                    && c.identity.isEmpty()
                    && !columns.contains(c);
            Optional<ColumnDraft> there =
                    choice.shuffled(table.columns).stream().filter(fits).findFirst();
            there.or(() -> addColumn(table, wanted.type)).ifPresent(column -> {
                column.enumType = wanted.enumType;
                column.identity = Optional.empty();
                columns.add(column);
            });
        }
        if (columns.size() == targets.size()) {
            Reference reference = new Reference(columns, target, targets);
            reference.onDelete = choice.pick(
                    List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.SET_DEFAULT));
            reference.onUpdate = choice.chance(70) ? ReferentialAction.NO_ACTION : ReferentialAction.CASCADE;
            reference.deferral = choice.chance(70) ? Deferral.NOT_DEFERRABLE : choice.pick(List.of(Deferral.values()));
            table.references.add(reference);
        }
    }

    void addSequences() {
        for (int i = choice.below(3); i > 0; i--) {
            String name = choice.chance(60) ? choice.pick(drafts.tables).name.name() + "_s" : choice.pick(NAMES) + " s";
            if (drafts.sequences.stream()
                    .noneMatch(draft -> draft.sequence.name().equals(name))) {
                Sequence sequence = new Sequence(
                        QualifiedName.of(name), choice.pick(List.of(1L, 7L, -3L)), choice.pick(List.of(1L, 50L, -1L)));
                SequenceDraft draft = new SequenceDraft(choice.chance(60) ? sequence : counting(sequence));
                if (choice.chance(30)) {
                    own(draft);
                }
                drafts.sequences.add(draft);
            }
        }
    }

    void own(SequenceDraft draft) {
        List<TableDraft> tables = drafts.tables.stream()
                .filter(table -> table.name.schema().isEmpty())
                .toList();
        if (!tables.isEmpty()) {
            TableDraft table = choice.pick(tables);
            draft.ownerTable = Optional.of(table);
            draft.owner = Optional.of(choice.pick(table.columns));
        }
    }

    Sequence counting(Sequence sequence) {
        return choice.pick(List.of(
                sequence.withOptions(SequenceType.INTEGER, SequenceOptions.of(SequenceType.INTEGER, 1, 1)),
                sequence.withOptions(SequenceType.SMALLINT, SequenceOptions.of(SequenceType.SMALLINT, -2, -1)),
                sequence.withOptions(SequenceType.BIGINT, new SequenceOptions(5, 3, -10, 5000, 4, true)),
                sequence.withOptions(SequenceType.INTEGER, new SequenceOptions(700, -7, 600, 900, 1, false)),
                sequence.withComment(Optional.of("counts"))));
    }

    List<ColumnDraft> some(TableDraft table) {
        List<ColumnDraft> columns = choice.shuffled(table.plain());
        return new ArrayList<>(columns.subList(0, 1 + choice.below(Math.min(2, columns.size()))));
    }
}

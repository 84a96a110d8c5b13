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
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a newer version of a random model, one change at a time. */
final class RandomMutations {
    private final RandomDrafts drafts;
    private final RandomChoice choice;
    private final RandomGrowth growth;

    RandomMutations(RandomDrafts drafts, RandomChoice choice, RandomGrowth growth) {
        this.drafts = drafts;
        this.choice = choice;
        this.growth = growth;
    }

    void mutate() {
        if (drafts.tables.isEmpty() || choice.chance(12)) {
            growth.addTable();
            return;
        }
        TableDraft table = choice.pick(drafts.tables);
        switch (choice.below(22)) {
            case 0 -> drafts.tables.remove(table);
            case 1, 2 -> growth.addColumn(table, RandomTypes.any(choice));
            case 3, 4 -> dropColumn(table);
            case 5, 6, 7 -> changeType(table);
            case 8, 9 -> alterColumn(table);
            case 10 -> growth.setKey(table);
            case 11 -> toggle(table.uniques, growth.key(table));
            case 12 -> toggle(table.indexes, new IndexDraft(growth.some(table), choice.pick(List.of(Style.values()))));
            case 13 -> growth.addReference();
            case 14 -> alterReference(table);
            case 15, 16 -> alterEnum();
            case 17 -> growth.addComputed(table);
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
        ColumnDraft column = choice.pick(table.columns);
        List<ColumnDraft> gone = new ArrayList<>(List.of(column));
        table.columns.stream()
                .filter(other -> other.base.filter(column::equals).isPresent())
                .forEach(gone::add);
        for (ColumnDraft one : gone) {
            table.columns.remove(one);
            drafts.dropped(table).add(one.name);
            table.key = table.key.contains(one) ? new ArrayList<>() : table.key;
            table.uniques.removeIf(unique -> unique.columns.contains(one));
            table.indexes.removeIf(index -> index.columns.contains(one));
            table.references.removeIf(reference -> reference.columns.contains(one));
        }
    }

    /** With the column, all that refer to it or that it refers to. */
    private void changeType(TableDraft table) {
        ColumnDraft column = choice.pick(table.plain());
        List<ColumnType> group = RandomTypes.beside(column.type);
        ColumnType type = choice.pick(group);
        Optional<EnumDraft> enumType = group == RandomTypes.NUMBERS && !drafts.enums.isEmpty() && choice.chance(25)
                ? Optional.of(choice.pick(drafts.enums))
                : Optional.empty();
        if (column.enumType.isPresent() && group != RandomTypes.NUMBERS) {
            return;
        }
        Set<ColumnDraft> linked = linked(column);
        if (linked.stream()
                .allMatch(
                        each -> RandomTypes.NUMBERS.contains(each.type) == RandomTypes.NUMBERS.contains(column.type))) {
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
        ColumnDraft column = choice.pick(table.columns);
        switch (choice.below(6)) {
            case 0 -> column.nullable = !column.nullable && !table.key.contains(column);
            case 1 -> column.hasDefault = !column.hasDefault;
            case 2 -> column.isChecked = !column.isChecked;
            case 3 -> column.comment = column.comment.isPresent() ? Optional.empty() : Optional.of("it's");
            case 4 ->
                column.collation = column.collation.isPresent()
                        ? Optional.empty()
                        : Optional.of(choice.pick(RandomGrowth.COLLATIONS));
            default ->
                column.identity = linked(column).size() > 1
                        ? column.identity
                        : column.identity.isPresent() && choice.chance(50)
                                ? Optional.empty()
                                : Optional.of(growth.identity());
        }
    }

    private void alterReference(TableDraft table) {
        if (!table.references.isEmpty()) {
            Reference reference = choice.pick(table.references);
            if (choice.chance(40)) {
                table.references.remove(reference);
            } else {
                reference.deferral = choice.pick(List.of(Deferral.values()));
                reference.onDelete = choice.chance(70) ? reference.onDelete : ReferentialAction.RESTRICT;
            }
        }
    }

    private void alterParts(TableDraft table) {
        table.comment = table.comment.isPresent() ? Optional.empty() : Optional.of("of all\nits parts");
        if (!table.uniques.isEmpty()) {
            KeyDraft key = choice.pick(table.uniques);
            key.nullsNotDistinct = choice.chance(50) != key.nullsNotDistinct;
            key.comment = Optional.of("now unique");
        }
        if (!table.indexes.isEmpty()) {
            choice.pick(table.indexes).style = choice.pick(List.of(Style.values()));
        }
        boolean isUnused =
                drafts.tables.stream().allMatch(other -> other.name.schema().isEmpty());
        if (isUnused && !drafts.namespaces.isEmpty()) {
            drafts.namespaces.clear();
        } else if (drafts.namespaces.isEmpty() && choice.chance(50)) {
            drafts.namespaces.add(choice.pick(RandomGrowth.NAMES));
        }
        for (String name : drafts.namespaces) {
            drafts.comments.put("schema " + name, "of " + choice.below(3));
        }
    }

    private void alterEnum() {
        if (drafts.enums.isEmpty() || choice.chance(20)) {
            growth.addEnum();
            return;
        }
        EnumDraft type = choice.pick(drafts.enums);
        List<String> extra = type.labels.keySet().stream()
                .filter(label -> !label.equals("1") && !label.equals("2"))
                .toList();
        switch (choice.below(4)) {
            case 0 -> type.labels.putIfAbsent(choice.pick(RandomGrowth.LABELS), Optional.empty());
            case 1 -> {
                if (!extra.isEmpty()) {
                    type.labels.remove(choice.pick(extra));
                }
            }
            case 2 -> {
                // To the end.
                if (!extra.isEmpty()) {
                    String label = choice.pick(extra);
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
        if (!computed.isEmpty() && choice.chance(60)) {
            ColumnDraft column = choice.pick(computed);
            if (choice.chance(50)) {
                ColumnDraft base = column.base.orElseThrow();
                column.type = base.type;
                column.enumType = base.enumType;
                column.base = Optional.empty();
            } else {
                column.base = Optional.of(choice.pick(ofOneType(table, column.base.orElseThrow())));
                column.storage = choice.pick(List.of(Generated.Storage.values()));
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
            ColumnDraft column = choice.pick(free);
            List<ColumnDraft> bases = ofOneType(table, column);
            bases.remove(column);
            if (!bases.isEmpty()) {
                column.base = Optional.of(choice.pick(bases));
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
        boolean isFree = !drafts.formerTables.contains(name)
                && drafts.tables.stream().noneMatch(other -> other.name.equals(name));
        if (isFree) {
            table.name = name;
        }
    }

    private <T> void toggle(List<T> list, T another) {
        if (!list.isEmpty() && choice.chance(50)) {
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

    void mutateSequences() {
        List<SequenceDraft> sequences = drafts.sequences;
        if (!sequences.isEmpty() && choice.chance(30)) {
            sequences.remove(0);
        }
        if (!sequences.isEmpty() && choice.chance(50)) {
            SequenceDraft draft = choice.pick(sequences);
            draft.sequence = growth.counting(draft.sequence);
        }
        if (!sequences.isEmpty() && choice.chance(30) && !drafts.tables.isEmpty()) {
            SequenceDraft draft = choice.pick(sequences);
            if (draft.owner.isPresent()) {
                draft.owner = Optional.empty();
                draft.ownerTable = Optional.empty();
            } else {
                growth.own(draft);
            }
        }
        if (!drafts.tables.isEmpty() && choice.chance(30)) {
            growth.addSequences();
        }
    }
}

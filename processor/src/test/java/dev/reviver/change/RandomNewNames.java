package dev.reviver.change;

import dev.reviver.change.RandomDrafts.ColumnDraft;
import dev.reviver.change.RandomDrafts.EnumDraft;
import dev.reviver.change.RandomDrafts.SequenceDraft;
import dev.reviver.change.RandomDrafts.TableDraft;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives the things of a random model other names. */
final class RandomNewNames {
    private final RandomDrafts drafts;
    private final RandomChoice choice;

    RandomNewNames(RandomDrafts drafts, RandomChoice choice) {
        this.drafts = drafts;
        this.choice = choice;
    }

    /** Now and then, some of them. */
    void rename() {
        if (choice.chance(40)) {
            renameTables();
            renameSequences();
            renameEnums();
        }
        drafts.tables.stream().filter(table -> choice.chance(25)).forEach(this::renameColumns);
    }

    /** New names from all names there are: so they swap, chain and take over those of dropped tables. */
    private void renameTables() {
        Set<QualifiedName> taken = new HashSet<>();
        drafts.tables.forEach(table -> taken.add(table.name));
        List<TableDraft> some =
                drafts.tables.stream().filter(table -> choice.chance(60)).toList();
        some.forEach(table -> taken.remove(table.name));
        for (TableDraft table : some) {
            List<String> candidates = new ArrayList<>(some.stream()
                    .map(other -> other.former.orElse(other.name).name())
                    .toList());
            candidates.addAll(choice.shuffled(RandomGrowth.NAMES));
            if (choice.chance(50)) {
                candidates = choice.shuffled(candidates);
            }
            for (String candidate : candidates) {
                QualifiedName name = table.name.withName(candidate);
                boolean isMoved = table.former
                        .filter(former -> !former.schema().equals(name.schema()))
                        .isPresent();
                boolean isAnother = (table.former.isEmpty() || isMoved) && drafts.formerTables.contains(name);
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
                .filter(column -> column.former.isPresent() && choice.chance(60))
                .toList();
        some.forEach(column -> taken.remove(column.name));
        for (ColumnDraft column : some) {
            List<String> candidates =
                    new ArrayList<>(some.stream().map(other -> other.name).toList());
            candidates.addAll(choice.shuffled(RandomGrowth.NAMES));
            if (choice.chance(50)) {
                candidates = choice.shuffled(candidates);
            }
            column.name = candidates.stream().filter(taken::add).findFirst().orElseThrow();
        }
    }

    private void renameEnums() {
        for (EnumDraft type : drafts.enums) {
            if (type.former.isPresent() && choice.chance(40)) {
                QualifiedName name = QualifiedName.of("renamed " + type.name.name());
                type.name = name;
            }
            List<String> labels = List.copyOf(type.labels.keySet());
            if (type.former.isPresent() && choice.chance(40)) {
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
}

package dev.reviver.change;

import dev.reviver.change.RandomDrafts.AttributeDraft;
import dev.reviver.change.RandomDrafts.ColumnDraft;
import dev.reviver.change.RandomDrafts.StructDraft;
import dev.reviver.change.RandomDrafts.TableDraft;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The composite types of a random model, and the columns that hold such values; no key, index or check is over these. */
final class RandomStructs {
    private static final List<String> COLUMNS = List.of("whole", "Whole 2", "who\"le", "new", "all of it");

    private final RandomDrafts drafts;
    private final RandomChoice choice;

    RandomStructs(RandomDrafts drafts, RandomChoice choice) {
        this.drafts = drafts;
        this.choice = choice;
    }

    /** A first version of them, or none. */
    void begin() {
        for (int i = choice.below(3); i > 0; i--) {
            addType();
        }
        drafts.tables.stream().filter(table -> choice.chance(30)).forEach(this::addColumn);
    }

    /** Now and then, another version. */
    void mutate() {
        for (int i = choice.below(3); i > 0; i--) {
            switch (choice.below(4)) {
                case 0 -> addType();
                case 1 -> toggleColumn();
                default -> alterType();
            }
        }
    }

    /** Now and then, other names. */
    void rename() {
        for (StructDraft type : drafts.structs) {
            if (type.former.isPresent() && choice.chance(20)) {
                type.name = QualifiedName.of(type.name.name() + " renamed");
            }
            type.attributes.stream()
                    .filter(attribute -> attribute.former.isPresent() && choice.chance(20))
                    .forEach(attribute -> attribute.name = attribute.name + "!");
        }
    }

    private void addType() {
        QualifiedName name = QualifiedName.of(RandomValues.STRUCT + choice.pick(List.of("a", "quo\"te", "Größe")));
        if (drafts.structs.stream().anyMatch(type -> type.name.equals(name) || type.former.equals(Optional.of(name)))) {
            return;
        }
        StructDraft type = new StructDraft(name);
        for (int i = 1 + choice.below(3); i > 0; i--) {
            addAttribute(type);
        }
        drafts.structs.add(type);
    }

    private void addAttribute(StructDraft type) {
        choice.shuffled(RandomValues.ATTRIBUTES).stream()
                .filter(name -> !type.taken.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    type.taken.add(name);
                    type.attributes.add(new AttributeDraft(name, choice.pick(RandomTypes.NUMBERS)));
                });
    }

    private void alterType() {
        if (drafts.structs.isEmpty()) {
            return;
        }
        StructDraft type = choice.pick(drafts.structs);
        List<AttributeDraft> attributes = type.attributes;
        AttributeDraft one = choice.pick(attributes);
        switch (choice.below(5)) {
            case 0 -> addAttribute(type);
            case 1 -> one.type = choice.pick(RandomTypes.NUMBERS);
            case 2 -> one.comment = one.comment.isPresent() ? Optional.empty() : Optional.of("it's a part");
            case 3 -> {
                if (attributes.size() > 1) {
                    attributes.remove(one);
                }
            }
            default -> {
                // To the end.
                attributes.remove(one);
                attributes.add(one);
            }
        }
    }

    private void addColumn(TableDraft table) {
        Set<String> taken = new HashSet<>(drafts.dropped(table));
        table.all().forEach(column -> {
            taken.add(column.name);
            column.former.ifPresent(taken::add);
        });
        COLUMNS.stream()
                .filter(name -> !taken.contains(name) && !drafts.structs.isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    ColumnDraft column = new ColumnDraft(name, ColumnType.of("text"));
                    column.structType = Optional.of(choice.pick(drafts.structs));
                    column.isArray = choice.chance(30);
                    column.nullable = choice.chance(70);
                    table.structs.add(column);
                });
    }

    private void toggleColumn() {
        if (drafts.tables.isEmpty()) {
            return;
        }
        TableDraft table = choice.pick(drafts.tables);
        if (table.structs.isEmpty() || choice.chance(50)) {
            addColumn(table);
        } else {
            ColumnDraft column = choice.pick(new ArrayList<>(table.structs));
            table.structs.remove(column);
            drafts.dropped(table).add(column.name);
        }
    }
}

package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that tables, columns and sequences have after the renames of a plan, of which one can undergo several. */
public final class MeaningRenames implements Meaning.Names {
    private final Map<QualifiedName, QualifiedName> relations = new HashMap<>();
    /** By the table's latest name and the column's own latest name: its first name. */
    private final Map<ColumnRef, String> first = new HashMap<>();

    private final Map<QualifiedName, QualifiedName> firstRelations = new HashMap<>();

    /** By the table's first name and the column's first name. */
    private final Map<ColumnRef, String> columns = new HashMap<>();

    private final Map<QualifiedName, QualifiedName> firstTypes = new HashMap<>();
    /** By the type's first name: what its labels are called, by what they were. */
    private final Map<QualifiedName, Map<String, String>> labels = new HashMap<>();

    MeaningRenames(List<Change> renames) {
        for (Change change : renames) {
            if (change instanceof Change.Rename rename) {
                see(rename);
            }
        }
    }

    private void see(Change.Rename rename) {
        if (rename.from() instanceof Table from && rename.to() instanceof Table to) {
            relation(from.qualifiedName(), to.qualifiedName());
        } else if (rename.from() instanceof Sequence from && rename.to() instanceof Sequence to) {
            relation(from.qualifiedName(), to.qualifiedName());
        } else if (rename.from() instanceof EnumType from && rename.to() instanceof EnumType to) {
            type(from, to);
        } else if (rename.from() instanceof Column from) {
            QualifiedName table = firstRelations.getOrDefault(rename.table(), rename.table());
            ColumnRef now = new ColumnRef(table, from.name());
            String begin = first.getOrDefault(now, from.name());
            first.remove(now);
            first.put(new ColumnRef(table, rename.to().name()), begin);
            columns.put(new ColumnRef(table, begin), rename.to().name());
        }
    }

    private void type(EnumType from, EnumType to) {
        QualifiedName begin = firstTypes.getOrDefault(from.qualifiedName(), from.qualifiedName());
        if (from.qualifiedName().equals(to.qualifiedName())) {
            Map<String, String> known = labels.computeIfAbsent(begin, type -> new HashMap<>());
            String was = from.values().get(0);
            String first = known.entrySet().stream()
                    .filter(label -> label.getValue().equals(was))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(was);
            known.put(first, to.values().get(0));
        } else {
            firstTypes.remove(from.qualifiedName());
            firstTypes.put(to.qualifiedName(), begin);
        }
    }

    /** What the labels of an enum type are called, by what they were; only those that are called otherwise. */
    Map<String, String> labels(ColumnType type) {
        return firstTypes.entrySet().stream()
                .filter(entry -> ColumnType.named(entry.getKey()).equals(type.element()))
                .map(entry -> labels.getOrDefault(entry.getValue(), Map.of()))
                .findFirst()
                .orElseGet(() -> labels.entrySet().stream()
                        .filter(entry -> ColumnType.named(entry.getKey()).equals(type.element()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Map.of()));
    }

    private void relation(QualifiedName from, QualifiedName to) {
        QualifiedName begin = firstRelations.getOrDefault(from, from);
        firstRelations.remove(from);
        firstRelations.put(to, begin);
        relations.put(begin, to);
    }

    @Override
    public QualifiedName table(QualifiedName table) {
        return relations.getOrDefault(table, table);
    }

    @Override
    public String column(QualifiedName table, String column) {
        return columns.getOrDefault(new ColumnRef(table, column), column);
    }

    @Override
    public QualifiedName sequence(QualifiedName sequence) {
        return relations.getOrDefault(sequence, sequence);
    }
}

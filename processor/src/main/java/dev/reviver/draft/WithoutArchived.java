package dev.reviver.draft;

import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import dev.reviver.snapshot.Remembered;
import dev.reviver.snapshot.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the entities ask for, told from a snapshot alone: all but what was put aside. */
public final class WithoutArchived {
    private WithoutArchived() {}

    /** The snapshot without what it lists as archived. */
    public static Snapshot of(Snapshot snapshot) {
        Set<Remembered.Archived> archived = new HashSet<>(snapshot.remembered().archived());
        Schema schema = snapshot.schema();
        List<Table> tables = schema.tables().stream()
                .filter(table -> !archived.contains(whole(table.qualifiedName())))
                .map(table -> without(table, archived))
                .toList();
        return snapshot.with(
                snapshot.entities(),
                new Schema(
                        schema.namespaces(),
                        schema.enumTypes(),
                        schema.compositeTypes(),
                        schema.sequences().stream()
                                .filter(sequence -> !archived.contains(whole(sequence.qualifiedName())))
                                .toList(),
                        tables),
                snapshot.meaning());
    }

    private static Remembered.Archived whole(QualifiedName name) {
        return new Remembered.Archived(name, Optional.empty());
    }

    /** Nothing hangs on a column that is archived. */
    private static Table without(Table table, Set<Remembered.Archived> archived) {
        return new Table(
                table.qualifiedName(),
                table.columns().stream()
                        .filter(column -> !archived.contains(
                                new Remembered.Archived(table.qualifiedName(), Optional.of(column.name()))))
                        .toList(),
                table.primaryKey(),
                table.uniqueKeys(),
                table.checks(),
                table.indexes(),
                table.foreignKeys(),
                table.comment());
    }
}

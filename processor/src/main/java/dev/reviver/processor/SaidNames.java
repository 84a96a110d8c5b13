package dev.reviver.processor;

import dev.reviver.change.Renames;
import dev.reviver.entity.FormerNames;
import dev.reviver.schema.QualifiedName;
import dev.reviver.snapshot.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person said about names, by option and by annotation.
 *
 * @param renames what was called differently, and what has no successor
 * @param newTables tables that are no successor of anything
 * @param newColumns such columns, by table
 * @param done what annotations asked for and need not be done again
 */
record SaidNames(
        Renames renames,
        Set<QualifiedName> newTables,
        Map<QualifiedName, Set<String>> newColumns,
        Set<FormerNames.Done> done) {
    /**
     * Both together; what both say counts once.
     *
     * @throws IllegalArgumentException if they contradict each other
     */
    static SaidNames of(Renames options, FormerNames.Resolved annotations) {
        List<Renames.Hint> hints = new ArrayList<>(options.hints());
        for (FormerNames.Rename rename : annotations.renames()) {
            Renames.Hint hint = new Renames.Hint(
                    new Renames.Path(rename.fromTable(), rename.fromColumn()),
                    Optional.of(new Renames.Path(rename.toTable(), rename.toColumn())));
            if (!hints.contains(hint)) {
                hints.add(hint);
            }
        }
        return new SaidNames(new Renames(hints), annotations.tables(), annotations.columns(), annotations.done());
    }

    /** What the next snapshot is to know. */
    Remembered remembered() {
        return new Remembered(
                done.stream()
                        .map(entry -> new Remembered.Renamed(entry.table(), entry.column(), entry.from()))
                        .toList(),
                List.of(),
                List.of());
    }

    /** Whether it was said to come from nothing. */
    boolean isNew(Renames.Path path) {
        return path.column()
                .map(column -> newColumns.getOrDefault(path.table(), Set.of()).contains(column))
                .orElseGet(() -> newTables.contains(path.table()));
    }
}

package dev.reviver.snapshot;

import dev.reviver.schema.QualifiedName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a snapshot knows besides the schema model, so that a compile does nothing twice.
 *
 * @param renamed renames that were carried out because an annotation asks for them, for as long as it does
 * @param archived what is in the schema model but not in the entities, because it was only put aside
 * @param included names of migrations that came from another branch, and whose changes are in the schema model
 */
public record Remembered(List<Renamed> renamed, List<Archived> archived, List<String> included) {
    /** Nothing. */
    public static final Remembered NOTHING = new Remembered(List.of(), List.of(), List.of());

    public Remembered {
        renamed = renamed.stream()
                .distinct()
                .sorted(Comparator.comparing(Renamed::table)
                        .thenComparing(entry -> entry.column().orElse(""))
                        .thenComparing(entry -> entry.constant().orElse(""))
                        .thenComparing(Renamed::from))
                .toList();
        archived = archived.stream()
                .distinct()
                .sorted(Comparator.comparing(Archived::table)
                        .thenComparing(entry -> entry.column().orElse("")))
                .toList();
        included = included.stream().distinct().sorted().toList();
    }

    /** The same with other migrations included. */
    public Remembered withIncluded(List<String> other) {
        return new Remembered(renamed, archived, other);
    }

    /**
     * One rename.
     *
     * @param table the table or sequence, as it is called now
     * @param column the column, if it or what it holds was renamed
     * @param constant the constant of an enum in that column, as it is called now, if it was one that was renamed
     * @param from the former name
     */
    public record Renamed(QualifiedName table, Optional<String> column, Optional<String> constant, String from) {
        public Renamed {
            if (constant.isPresent() && column.isEmpty()) {
                throw new IllegalArgumentException("a constant is in a column: " + constant.get());
            }
        }
    }

    /**
     * One thing that was put aside.
     *
     * @param table the table or sequence; of a column, its table
     * @param column the column, if it is one, under the name that it has now
     */
    public record Archived(QualifiedName table, Optional<String> column) {}
}

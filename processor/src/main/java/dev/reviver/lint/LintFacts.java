package dev.reviver.lint;

import dev.reviver.schema.ColumnType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a script does somewhere. Of the other file of a migration, it is what was there before: the way back gives a column
 * the type that the way forward takes from it, and adds the constraint that the way forward drops.
 *
 * @param droppedTables tables that go
 * @param droppedColumns columns that go, as {@code table.column}
 * @param constraints the constraints that come, by {@code table.constraint}
 * @param types the last type that a column gets, by {@code table.column}
 */
public record LintFacts(
        Set<String> droppedTables,
        Set<String> droppedColumns,
        Map<String, Phrase> constraints,
        Map<String, ColumnType> types) {
    public LintFacts {
        droppedTables = Set.copyOf(droppedTables);
        droppedColumns = Set.copyOf(droppedColumns);
        constraints = Map.copyOf(constraints);
        types = Map.copyOf(types);
    }

    static LintFacts of(List<StatementHead> heads) {
        Set<String> droppedTables = new HashSet<>();
        Set<String> droppedColumns = new HashSet<>();
        Map<String, Phrase> constraints = new HashMap<>();
        Map<String, ColumnType> types = new HashMap<>();
        for (StatementHead head : heads) {
            if (head.is("DROP", "TABLE")) {
                droppedTables.addAll(head.names());
            } else if (head.is("ALTER", "TABLE")) {
                for (Phrase action : head.actions()) {
                    if (action.starts("ADD", "CONSTRAINT")) {
                        constraints.put(head.part(action.from(2).name()), action.from(3));
                    }
                    if (action.starts("DROP") && !action.starts("DROP", "CONSTRAINT")) {
                        droppedColumns.add(head.part(droppedColumn(action)));
                    }
                    Phrase column = action.from(1).without("COLUMN");
                    if (action.starts("ALTER")) {
                        type(column.from(1)).ifPresent(type -> types.put(head.part(column.name()), type));
                    }
                }
            }
        }
        return new LintFacts(droppedTables, droppedColumns, constraints, types);
    }

    /** The name in {@code DROP [COLUMN] [IF EXISTS] name}. */
    static String droppedColumn(Phrase action) {
        return action.from(1).without("COLUMN").without("IF", "EXISTS").name();
    }

    /** The type in {@code [SET DATA] TYPE type [COLLATE …] [USING …]}. */
    static Optional<ColumnType> type(Phrase action) {
        Phrase change = action.without("SET", "DATA");
        if (!change.starts("TYPE")) {
            return Optional.empty();
        }
        Phrase type = change.from(1).upTo("COLLATE", "USING", "CASCADE", "RESTRICT");
        return ColumnType.parse(String.join(" ", type.tokens()));
    }

    Optional<Phrase> constraint(String name) {
        return Optional.ofNullable(constraints.get(name));
    }

    Optional<ColumnType> type(String column) {
        return Optional.ofNullable(types.get(column));
    }
}

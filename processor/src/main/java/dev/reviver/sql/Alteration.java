package dev.reviver.sql;

import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * One {@code ALTER TABLE} over columns, with what belongs to it.
 *
 * @param table the table
 * @param work what all of it is about
 * @param before what looks at the rows first
 * @param columns the actions, those of a column in one piece
 * @param after what follows: comments, the sequence of an identity
 */
record Alteration(QualifiedName table, Work work, List<Sql> before, List<Sql> columns, List<Sql> after) {
    /** Of one kind must be what is one statement. */
    enum Work {
        LOOSEN,
        RESHAPE,
        TIGHTEN,
        /** Values are computed for every row. */
        COMPUTE,
        /** The way back from that. */
        DROP_COMPUTED,
        /** Values are written in another form while their columns get another type. */
        RECODE
    }

    Alteration {
        before = List.copyOf(before);
        columns = List.copyOf(columns);
        after = List.copyOf(after);
    }

    /** Whether it can be one statement with another, which is its neighbour. */
    boolean isLike(Alteration other) {
        return table.equals(other.table) && work == other.work;
    }

    /** Both as one. */
    Alteration and(Alteration next) {
        return new Alteration(
                table, work, both(before, next.before), both(columns, next.columns), both(after, next.after));
    }

    private static List<Sql> both(List<Sql> first, List<Sql> second) {
        List<Sql> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** The {@code ALTER TABLE} itself. */
    Sql statement() {
        return columns.size() == 1
                ? Sql.of("ALTER TABLE $I $L", table, columns)
                : Sql.of("ALTER TABLE $I\n    $L", table, Sql.joined(columns, ",\n    "));
    }

    /** All of it, in order. */
    List<Sql> statements() {
        return both(before, both(List.of(statement()), after));
    }
}

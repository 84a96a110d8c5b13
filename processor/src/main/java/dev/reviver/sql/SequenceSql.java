package dev.reviver.sql;

import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Sequences. PostgreSQL lets an ascending one begin at 1 and a descending one at −1 at the outermost; a bound is written
 * only where the start lies beyond it (PostgreSQL manual, CREATE SEQUENCE).
 */
final class SequenceSql extends NounSql<Sequence> {
    SequenceSql() {
        super(Sequence.class);
    }

    @Override
    List<Sql> create(QualifiedName table, Sequence sequence) {
        String template = hasBound(sequence)
                ? "CREATE SEQUENCE $I START WITH $L INCREMENT BY $L " + boundWord(sequence) + " $L"
                : "CREATE SEQUENCE $I START WITH $L INCREMENT BY $L";
        List<Object> arguments = new ArrayList<>(
                List.of(sequence.qualifiedName(), number(sequence.start()), number(sequence.increment())));
        if (hasBound(sequence)) {
            arguments.add(number(sequence.start()));
        }
        return List.of(Sql.of(template, arguments.toArray()));
    }

    @Override
    List<Sql> drop(QualifiedName table, Sequence sequence) {
        return List.of(Sql.of("DROP SEQUENCE $I", sequence.qualifiedName()));
    }

    @Override
    List<Sql> rename(QualifiedName table, Sequence from, Sequence to) {
        return List.of(Sql.of("ALTER SEQUENCE $I RENAME TO $I", from.qualifiedName(), to.name()));
    }

    @Override
    List<Sql> alter(QualifiedName table, Sequence from, Sequence to) {
        List<Sql> clauses = new ArrayList<>();
        if (from.increment() != to.increment()) {
            clauses.add(Sql.of("INCREMENT BY $L", number(to.increment())));
        }
        boolean turns = isAscending(from) != isAscending(to);
        if (turns || hasBound(from) || hasBound(to)) {
            clauses.add(
                    hasBound(to) && isAscending(to)
                            ? Sql.of("MINVALUE $L", number(to.start()))
                            : Sql.of("NO MINVALUE"));
            clauses.add(
                    hasBound(to) && !isAscending(to)
                            ? Sql.of("MAXVALUE $L", number(to.start()))
                            : Sql.of("NO MAXVALUE"));
        }
        if (from.start() != to.start()) {
            clauses.add(Sql.of("START WITH $L", number(to.start())));
        }
        if (turns) {
            // The position lies outside the bounds of the other direction.
            clauses.add(Sql.of("RESTART"));
        }
        Sql statement = Sql.of("ALTER SEQUENCE $I", to.qualifiedName());
        for (Sql clause : clauses) {
            statement = Sql.of("$L $L", statement, clause);
        }
        List<Sql> statements = new ArrayList<>();
        if (!turns && tightens(from, to)) {
            statements.add(moveInside(to));
        }
        statements.add(statement);
        return statements;
    }

    /** Whether the position may lie beyond the outermost number of the other. */
    private static boolean tightens(Sequence from, Sequence to) {
        return isAscending(to) ? outermost(to) > outermost(from) : outermost(to) < outermost(from);
    }

    /** Else PostgreSQL refuses the bound. A position that lies inside stays. */
    private static Sql moveInside(Sequence sequence) {
        String template = isAscending(sequence)
                ? "SELECT setval($S, greatest(last_value, $L), is_called) FROM $I"
                : "SELECT setval($S, least(last_value, $L), is_called) FROM $I";
        Sql name = Sql.of("$I", sequence.qualifiedName());
        return Sql.of(template, name.toString(), number(outermost(sequence)), sequence.qualifiedName());
    }

    private static long outermost(Sequence sequence) {
        return hasBound(sequence) ? sequence.start() : Long.signum(sequence.increment());
    }

    private static boolean isAscending(Sequence sequence) {
        return sequence.increment() > 0;
    }

    private static boolean hasBound(Sequence sequence) {
        return isAscending(sequence) ? sequence.start() < 1 : sequence.start() > -1;
    }

    private static String boundWord(Sequence sequence) {
        return isAscending(sequence) ? "MINVALUE" : "MAXVALUE";
    }

    private static Sql number(long value) {
        return Sql.expression(Long.toString(value));
    }
}

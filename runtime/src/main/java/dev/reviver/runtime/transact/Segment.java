package dev.reviver.runtime.transact;

import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Statements that take effect together: those between two that PostgreSQL runs in no transaction, or one of these.
 *
 * @param statements one or more
 */
record Segment(List<Statement> statements) {
    boolean isTransactional() {
        return isTransactional(statements.get(0));
    }

    private static boolean isTransactional(Statement statement) {
        return statement.kind() != StatementKind.OUTSIDE_TRANSACTION;
    }

    /** The number of the last statement, which is how many of the script are in effect when this segment is. */
    int end() {
        return statements.get(statements.size() - 1).number();
    }

    /** Cuts {@code statements}. */
    static List<Segment> of(List<Statement> statements) {
        List<Segment> segments = new ArrayList<>();
        List<Statement> open = new ArrayList<>();
        for (Statement statement : statements) {
            if (isTransactional(statement)) {
                open.add(statement);
                continue;
            }
            flush(segments, open);
            segments.add(new Segment(List.of(statement)));
        }
        flush(segments, open);
        return segments;
    }

    private static void flush(List<Segment> segments, List<Statement> open) {
        if (!open.isEmpty()) {
            segments.add(new Segment(List.copyOf(open)));
            open.clear();
        }
    }

    /**
     * Where in {@code down} to begin if only the first {@code done} statements of {@code up} are in effect: a down undoes
     * its up from the end, so what is left of it is the matching suffix. Segments are matched if they mirror each other,
     * else statements if there are as many.
     *
     * @return how many statements of the down to leave out, or empty if the two do not match
     */
    static OptionalInt suffix(List<Statement> up, List<Statement> down, int done) {
        if (done == up.size()) {
            return OptionalInt.of(0);
        }
        if (done == 0) {
            return OptionalInt.of(down.size());
        }
        List<Segment> forward = of(up);
        List<Segment> back = of(down);
        int ended =
                (int) forward.stream().filter(segment -> segment.end() <= done).count();
        if (mirrors(forward, back) && (ended == 0 || forward.get(ended - 1).end() == done)) {
            int skipped = back.size() - ended;
            return OptionalInt.of(skipped == 0 ? 0 : back.get(skipped - 1).end());
        }
        return up.size() == down.size() ? OptionalInt.of(down.size() - done) : OptionalInt.empty();
    }

    private static boolean mirrors(List<Segment> forward, List<Segment> back) {
        if (forward.size() != back.size()) {
            return false;
        }
        for (int i = 0; i < forward.size(); i++) {
            if (forward.get(i).isTransactional()
                    != back.get(back.size() - 1 - i).isTransactional()) {
                return false;
            }
        }
        return true;
    }
}

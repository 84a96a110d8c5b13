package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.Renames;
import dev.reviver.change.Rows;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Initial;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The column that tells which rows count as deleted: when it says so in another form, each row keeps what it is, and where
 * it goes, no row that was deleted may be there again.
 */
final class SoftDeletes {
    private static final String NO_TIME = "NULL";
    /** When a row was deleted is not known where only that it was has been kept. */
    private static final String NOW = "CURRENT_TIMESTAMP";

    private static final Map<String, String> OPPOSITES = Map.of(
            "true", "false", "false", "true", "1", "0", "0", "1", "'Y'", "'N'", "'N'", "'Y'", "'T'", "'F'", "'F'",
            "'T'");

    private final Side from;
    private final Side to;

    SoftDeletes(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    /** The renames that follow by themselves: a table has one such column, whatever it is called. */
    static Renames renames(State from, State to, Meaning.Names said) {
        Map<ColumnRef, Initial> arrived = new HashMap<>();
        to.meaning().initials().stream()
                .filter(Initial::present)
                .forEach(initial -> arrived.put(onTable(initial.at()), initial));
        List<Renames.Hint> hints = new ArrayList<>();
        for (Initial was : from.meaning().initials()) {
            ColumnRef at = was.at();
            ColumnRef latter = new ColumnRef(said.table(at.table()), said.column(at.table(), at.column()));
            Initial is = arrived.get(onTable(latter));
            if (was.present()
                    && is != null
                    && latter.column().equals(at.column())
                    && !is.at().equals(latter)
                    && lacks(from, new ColumnRef(at.table(), is.at().column()))
                    && lacks(to, latter)) {
                hints.add(new Renames.Hint(path(at), Optional.of(path(is.at()))));
            }
        }
        return new Renames(hints);
    }

    private static ColumnRef onTable(ColumnRef at) {
        return new ColumnRef(at.table(), "");
    }

    private static boolean lacks(State state, ColumnRef ref) {
        return state.schema()
                .table(ref.table())
                .flatMap(table -> table.column(ref.column()))
                .isEmpty();
    }

    private static Renames.Path path(ColumnRef at) {
        return new Renames.Path(at.table(), Optional.of(at.column()));
    }

    List<Change> moves() {
        List<Change> moves = new ArrayList<>();
        Map<ColumnRef, Initial> arrived = new HashMap<>();
        to.meaning().initials().stream()
                .filter(Initial::present)
                .forEach(initial -> arrived.put(initial.at(), initial));
        for (Initial was : from.meaning().initials()) {
            Initial is = arrived.remove(was.at());
            if (!was.present()) {
                continue;
            }
            if (is == null) {
                Change.Move.add(moves, was.at().table(), undeleted(was, to), List.of());
            } else {
                Change.Move.add(moves, was.at().table(), told(was, is, from, to), told(is, was, to, from));
            }
        }
        arrived.values().stream()
                .sorted((a, b) -> a.at().compareTo(b.at()))
                .forEach(is -> Change.Move.add(moves, is.at().table(), List.of(), undeleted(is, from)));
        return moves;
    }

    /** The same in another form. */
    private static List<MoveStep> told(Initial was, Initial is, Side from, Side to) {
        Optional<Column> before = from.column(was.at());
        Optional<Column> after = to.column(is.at());
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        ColumnType type = after.get().type();
        if (before.get().type().equals(type)) {
            return was.value().equals(is.value())
                    ? List.of()
                    : List.of(new ColumnStep.Recode(
                            is.at(),
                            Optional.empty(),
                            List.of(
                                    new MoveStep.Pair(was.value(), is.value()),
                                    new MoveStep.Pair(deleted(was), deleted(is)))));
        }
        return List.of(new ColumnStep.Retype(
                is.at(),
                before.get().type(),
                type,
                before.get().defaultValue(),
                after.get().defaultValue(),
                List.of(new MoveStep.Pair(was.value(), is.value())),
                Optional.of(deleted(is))));
    }

    private static String deleted(Initial initial) {
        return initial.value().equals(NO_TIME) ? NOW : Objects.requireNonNull(OPPOSITES.get(initial.value()));
    }

    /** Without the column, rows that were deleted would be there again. */
    private static List<MoveStep> undeleted(Initial initial, Side to) {
        ColumnRef at = initial.at();
        if (to.has(at) || !to.has(at.table())) {
            return List.of();
        }
        Condition deleted = initial.value().equals(NO_TIME)
                ? new Condition.Present(List.of(at), true)
                : new Condition.IsNoneOf(at, List.of(initial.value()));
        return List.of(new Refusal.OfRows(
                Rows.of(at.table(), List.of(), List.of(deleted)),
                "rows of " + at.table() + " are marked as deleted in " + at.column()
                        + ", and would be there again without it",
                "Delete them for good, or unmark them, first or in this script."));
    }
}

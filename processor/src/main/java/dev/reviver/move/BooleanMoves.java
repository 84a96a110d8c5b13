package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.Rows;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Initial;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Booleans that are written as something else: as themselves, or as one of two letters or numbers that the check of the
 * column allows, and that Hibernate's own converters write.
 */
final class BooleanMoves {
    /**
     * How a boolean is written.
     *
     * @param no the literal of false
     * @param yes the literal of true
     */
    private record Form(String no, String yes) {
        static final Form ITSELF = new Form("false", "true");
        static final Form NUMBERS = new Form("0", "1");
        static final List<Form> CONVERTED = List.of(new Form("'N'", "'Y'"), new Form("'F'", "'T'"), NUMBERS);

        /** PostgreSQL casts these by itself. */
        boolean isCast(Form other) {
            return Set.of(this, other).equals(Set.of(ITSELF, NUMBERS));
        }

        List<MoveStep.Pair> pairs(Form latter) {
            return List.of(new MoveStep.Pair(no, latter.no), new MoveStep.Pair(yes, latter.yes));
        }
    }

    private static final Pattern ONE_OF = Pattern.compile("\"?([^\"]+?)\"? in \\(([^,]+),([^,]+)\\)");

    private final Side from;
    private final Side to;

    private BooleanMoves(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    static List<Change> moves(Side from, Side to) {
        BooleanMoves there = new BooleanMoves(from, to);
        BooleanMoves back = new BooleanMoves(to, from);
        Set<ColumnRef> others = new HashSet<>();
        for (Side side : List.of(from, to)) {
            side.meaning().enums().forEach(column -> others.add(column.at()));
            side.meaning().initials().stream().filter(Initial::present).forEach(initial -> others.add(initial.at()));
        }
        List<Change> moves = new ArrayList<>();
        from.tables().keySet().stream().sorted().filter(to::has).forEach(name -> {
            for (Column column : from.table(name).columns()) {
                ColumnRef at = new ColumnRef(name, column.name());
                if (to.has(at) && !others.contains(at)) {
                    Change.Move.add(moves, name, there.steps(at), back.steps(at));
                }
            }
        });
        return moves;
    }

    /** How a boolean is written where it goes, if it is written otherwise and no cast of PostgreSQL does that. */
    static Optional<List<MoveStep.Pair>> pairs(Side from, ColumnRef was, Side to, ColumnRef at) {
        if (!from.has(was) || !to.has(at)) {
            return Optional.empty();
        }
        return form(from, was).flatMap(before -> form(to, at)
                .filter(after -> !before.equals(after) && !before.isCast(after))
                .map(before::pairs));
    }

    private List<MoveStep> steps(ColumnRef at) {
        Optional<Form> before = form(from, at);
        Optional<Form> after = form(to, at);
        if (before.isEmpty()
                || after.isEmpty()
                || before.equals(after)
                || before.get().isCast(after.get())) {
            return List.of();
        }
        Form was = before.get();
        Form is = after.get();
        Column column = from.column(at).orElseThrow();
        Column latter = to.column(at).orElseThrow();
        List<MoveStep.Pair> pairs = was.pairs(is);
        List<MoveStep> steps = new ArrayList<>();
        if (!was.equals(Form.ITSELF)) {
            steps.add(refusal(at, was));
        }
        steps.add(
                column.type().equals(latter.type())
                        ? new ColumnStep.Recode(at, Optional.empty(), pairs)
                        : new ColumnStep.Retype(
                                at,
                                column.type(),
                                latter.type(),
                                column.defaultValue(),
                                latter.defaultValue(),
                                pairs,
                                Optional.empty()));
        return steps;
    }

    /** What is neither would silently become null. */
    private static MoveStep refusal(ColumnRef at, Form form) {
        return new Refusal.OfRows(
                Rows.of(at.table(), List.of(), List.of(new Condition.IsNoneOf(at, List.of(form.no(), form.yes())))),
                "rows of " + at.table() + " have a value in " + at.column() + " that is neither " + form.no() + " nor "
                        + form.yes(),
                "Give these rows another value, first or in this script.");
    }

    private static Optional<Form> form(Side side, ColumnRef at) {
        Column column = side.column(at).orElseThrow();
        return column.type().equals(ColumnType.of("boolean"))
                ? Optional.of(Form.ITSELF)
                : side.table(at.table()).checks().stream()
                        .flatMap(check -> form(check, at.column()).stream())
                        .findFirst();
    }

    private static Optional<Form> form(Check check, String column) {
        Matcher matcher = ONE_OF.matcher(check.expression());
        return matcher.matches() && matcher.group(1).equals(column)
                ? Form.CONVERTED.stream()
                        .filter(form -> form.equals(new Form(matcher.group(2), matcher.group(3))))
                        .findFirst()
                : Optional.empty();
    }
}

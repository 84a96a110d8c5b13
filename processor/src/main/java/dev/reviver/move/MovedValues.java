package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a value is at its new place, where constants may be written otherwise and the type may be another one. */
record MovedValues(Side from, Side to) {
    MoveStep.Assignment assign(ColumnRef was, ColumnRef at) {
        Term term = recoded(was, at).or(() -> converted(was, at)).orElseGet(() -> new Term.Value(was));
        return new MoveStep.Assignment(at.column(), term);
    }

    /** The columns of a key, or of what refers to one, in order. */
    List<MoveStep.Assignment> assign(
            QualifiedName former, List<String> sources, QualifiedName latter, List<String> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> assign(new ColumnRef(former, sources.get(i)), new ColumnRef(latter, columns.get(i))))
                .toList();
    }

    /** The attributes that both sides know, by path. */
    List<MoveStep.Assignment> assign(Map<String, ColumnRef> former, Map<String, ColumnRef> latter) {
        List<MoveStep.Assignment> values = new ArrayList<>();
        latter.forEach((path, at) -> Optional.ofNullable(former.get(path))
                .filter(was -> isWritten(at))
                .ifPresent(was -> values.add(assign(was, at))));
        return values;
    }

    /** Whether a column gets values from a statement: one that is computed has them by itself. */
    boolean isWritten(ColumnRef at) {
        return to.column(at).flatMap(Column::generated).isEmpty();
    }

    private Optional<Term> recoded(ColumnRef was, ColumnRef at) {
        Side before = from.writtenAs(was);
        Side after = to.writtenAs(at);
        return before.constants(was)
                .flatMap(former -> after.constants(at)
                        .map(latter -> EnumMoves.pairs(before, former, after, latter))
                        .filter(pairs -> before.column(was)
                                        .filter(column -> column.type().array())
                                        .isEmpty()
                                && (pairs.size() < former.constants().size() || changesAny(pairs))))
                .or(() -> BooleanMoves.pairs(before, was, after, at))
                .flatMap(pairs -> after.column(at).map(column -> new Term.Recoded(was, column.type(), pairs)));
    }

    private static boolean changesAny(List<MoveStep.Pair> pairs) {
        return pairs.stream().anyMatch(pair -> !pair.from().equals(pair.to()));
    }

    private Optional<Term> converted(ColumnRef was, ColumnRef at) {
        return from.writtenAs(was)
                .column(was)
                .flatMap(
                        before -> to.writtenAs(at).column(at).map(after -> new TypeChange(before.type(), after.type())))
                .filter(change -> change.cast() != TypeChange.Cast.ASSIGNMENT || change.loss() != TypeChange.Loss.NONE)
                .map(change -> new Term.Converted(was, change));
    }

    /** A move that looks first, both ways, if rows are in its way. */
    Change guarded(Change change) {
        return change instanceof Change.Move move
                ? new Change.Move(move.table(), guarded(move.up()), new MovedValues(to, from).guarded(move.down()))
                : change;
    }

    /** Behind what the steps themselves refuse. */
    private List<MoveStep> guarded(List<MoveStep> steps) {
        Set<MoveStep> all = new LinkedHashSet<>();
        steps.stream().takeWhile(Refusal.class::isInstance).forEach(all::add);
        for (MoveStep step : steps) {
            if (step instanceof RowStep row) {
                row.values().forEach(value -> value.term().refusal().ifPresent(all::add));
            }
            if (step instanceof RowStep.Insert insert) {
                insert.values().forEach(value -> missing(insert, value).ifPresent(all::add));
            }
        }
        List<MoveStep> rest =
                steps.stream().dropWhile(Refusal.class::isInstance).toList();
        return Stream.concat(all.stream(), rest.stream()).toList();
    }

    /** A row that comes into a table has what every row there must have; a column of its own gets NOT NULL later, and says so. */
    private Optional<Refusal> missing(RowStep.Insert insert, MoveStep.Assignment value) {
        boolean isRequired = to.column(new ColumnRef(insert.table(), value.column()))
                .filter(column -> !column.nullable())
                .isPresent();
        return value.term()
                .source()
                .filter(source -> isRequired
                        && from.column(source).filter(Column::nullable).isPresent()
                        && !isPresent(insert.rows(), source))
                .map(source -> new Refusal.OfRows(
                        insert.rows().and(new Condition.Absent(List.of(source))),
                        "rows of " + source.table() + " have no value in " + source.column() + ", which every row of "
                                + insert.table() + " must have",
                        "Give them one, first or in this script."));
    }

    private static boolean isPresent(Rows rows, ColumnRef source) {
        return rows.conditions().stream()
                .anyMatch(condition -> condition instanceof Condition.Present present
                        && (present.all() || present.columns().size() == 1)
                        && present.columns().contains(source));
    }
}

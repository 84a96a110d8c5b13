package dev.reviver.trace;

import dev.reviver.change.Change;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Plan;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.SequenceStep;
import dev.reviver.change.Term;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the steps of a plan leave behind in rows: which columns they write, which tables get or lose rows, and which values a
 * column can have from there on. Checks that are taken off and refusals tell where they begin.
 */
public final class Traces implements MoveStep.Visitor<Boolean> {
    private final Map<ColumnRef, KnownValues> values = new HashMap<>();
    private final Set<ColumnRef> written = new HashSet<>();
    /** Columns in which values that differed may be alike now. */
    private final Set<ColumnRef> merged = new HashSet<>();

    /** Columns in which every row that was there got a value. */
    private final Set<ColumnRef> complete = new HashSet<>();

    private final Set<QualifiedName> shrunk = new HashSet<>();
    private final List<RowStep.Insert> inserts = new ArrayList<>();

    /** Those of all steps of a plan. */
    static Traces of(Plan plan) {
        Traces traces = new Traces();
        plan.changes().forEach(traces::follow);
        return traces;
    }

    /** Whether its rows and these values are what they were when the plan began. */
    public boolean leaves(ColumnRef column) {
        return !written.contains(column) && !grows(column.table()) && !shrunk.contains(column.table());
    }

    /** Whether values that differed when the plan began still do, and no row has come or gone. */
    public boolean leavesApart(ColumnRef column) {
        return !merged.contains(column) && !grows(column.table()) && !shrunk.contains(column.table());
    }

    /** Whether rows come into a table. */
    public boolean grows(QualifiedName table) {
        return inserts.stream().anyMatch(insert -> insert.table().equals(table));
    }

    /** Whether rows go from a table. */
    public boolean shrinks(QualifiedName table) {
        return shrunk.contains(table);
    }

    /** Whether a column is written. */
    public boolean writes(ColumnRef column) {
        return written.contains(column);
    }

    /** Whether every row has been given a value in a column. */
    boolean fills(ColumnRef column) {
        return complete.contains(column) && !grows(column.table());
    }

    /** Whether values of a column that differ may be made alike. */
    boolean merges(ColumnRef column) {
        return merged.contains(column);
    }

    /** The rows that come into a table. */
    List<RowStep.Insert> into(QualifiedName table) {
        return inserts.stream().filter(insert -> insert.table().equals(table)).toList();
    }

    /** The values of a column in all rows that the plan leads to. */
    KnownValues in(ColumnRef column) {
        boolean assigned = into(column.table()).stream().allMatch(insert -> insert.values().stream()
                .anyMatch(value -> value.column().equals(column.column())));
        return assigned ? values.getOrDefault(column, KnownValues.any()) : KnownValues.any();
    }

    /** Takes the next change into account. */
    public void follow(Change part) {
        Change change = part.whole();
        if (change instanceof Change.Drop drop && drop.object() instanceof Check check) {
            Rule.of(check.expression())
                    .ifPresent(rule -> values.merge(
                            new ColumnRef(drop.table(), rule.column()), rule.values(), KnownValues::narrowedTo));
        } else if (change instanceof Change.Create create && create.object() instanceof Column column) {
            boolean isEmpty = column.defaultValue().isEmpty()
                    && column.identity().isEmpty()
                    && column.generated().isEmpty();
            values.put(new ColumnRef(create.table(), column.name()), isEmpty ? KnownValues.none() : KnownValues.any());
        } else if (change instanceof Change.Alter alter
                && alter.from() instanceof Column from
                && alter.to() instanceof Column to) {
            alter(new ColumnRef(alter.table(), to.name()), from, to);
        } else if (change instanceof Change.Fill fill
                && fill.up().flatMap(Change.Fill.Value::expression).isPresent()) {
            ColumnRef column = new ColumnRef(fill.table(), fill.column());
            KnownValues filled = fill.up()
                    .flatMap(Change.Fill.Value::expression)
                    .filter(sql -> Rule.LITERAL.matcher(sql).matches())
                    .map(sql -> KnownValues.of(List.of(sql)))
                    .orElseGet(KnownValues::any);
            write(column, known(column).and(filled));
        } else if (change instanceof Change.Move move) {
            move.up().forEach(step -> step.accept(this));
        }
    }

    /** What a type cannot hold unchanged is refused; but {@code '7'} and {@code '007'} are one number. */
    private void alter(ColumnRef column, Column from, Column to) {
        TypeChange change = new TypeChange(from.type(), to.type());
        if (!change.staysInFamily() || !from.generated().equals(to.generated())) {
            values.remove(column);
        }
        if (change.loss() == TypeChange.Loss.RESPELLED) {
            merged.add(column);
        }
    }

    /** KnownValues that differed may be alike afterwards. */
    private boolean write(ColumnRef column, KnownValues now) {
        merged.add(column);
        return rewrite(column, now);
    }

    private boolean rewrite(ColumnRef column, KnownValues now) {
        values.put(column, now);
        return written.add(column);
    }

    private KnownValues known(ColumnRef column) {
        return values.getOrDefault(column, KnownValues.any());
    }

    @Override
    public Boolean insert(RowStep.Insert step) {
        for (MoveStep.Assignment value : step.values()) {
            ColumnRef column = new ColumnRef(step.table(), value.column());
            values.put(column, known(column).and(value.term().accept(new Told())));
        }
        return inserts.add(step);
    }

    @Override
    public Boolean insertMissing(RowStep.InsertMissing step) {
        return insert(new RowStep.Insert(step.table(), step.values(), step.rows(), false));
    }

    @Override
    public Boolean update(RowStep.Update step) {
        for (MoveStep.Assignment value : step.values()) {
            ColumnRef column = new ColumnRef(step.rows().table(), value.column());
            write(column, untouched(step.rows(), column).and(value.term().accept(new Told())));
            boolean all =
                    step.rows().others().isEmpty() && step.rows().conditions().isEmpty();
            if (all && value.term() instanceof Term.NewKey) {
                complete.add(column);
            }
        }
        return true;
    }

    /** The values in rows that are none of these. */
    private KnownValues untouched(Rows rows, ColumnRef column) {
        if (rows.others().isEmpty() && rows.conditions().isEmpty()) {
            return KnownValues.none();
        }
        boolean isByValue = rows.others().isEmpty() && rows.conditions().size() == 1;
        return isByValue
                        && rows.conditions().get(0) instanceof Condition.IsOneOf is
                        && is.column().equals(column)
                ? known(column).without(Set.copyOf(is.literals()))
                : known(column);
    }

    /** The values that a term can have. */
    private final class Told implements Term.Visitor<KnownValues> {
        @Override
        public KnownValues value(Term.Value value) {
            return known(value.column());
        }

        @Override
        public KnownValues converted(Term.Converted converted) {
            return KnownValues.any();
        }

        @Override
        public KnownValues recoded(Term.Recoded recoded) {
            return KnownValues.of(
                    recoded.pairs().stream().map(MoveStep.Pair::to).toList());
        }

        @Override
        public KnownValues jsonObject(Term.JsonObject object) {
            return KnownValues.any();
        }

        @Override
        public KnownValues jsonPart(Term.JsonPart part) {
            return KnownValues.any();
        }

        @Override
        public KnownValues fellow(Term.Fellow fellow) {
            return known(fellow.column());
        }

        @Override
        public KnownValues element(Term.Element element) {
            return KnownValues.any();
        }

        @Override
        public KnownValues elementPlace(Term.ElementPlace place) {
            return new KnownValues.From(place.base());
        }

        @Override
        public KnownValues gathered(Term.Gathered gathered) {
            return KnownValues.any();
        }

        @Override
        public KnownValues newKey(Term.NewKey key) {
            return KnownValues.any();
        }

        @Override
        public KnownValues literal(Term.Literal literal) {
            return KnownValues.of(List.of(literal.sql()));
        }

        @Override
        public KnownValues choice(Term.Choice choice) {
            List<String> literals =
                    choice.cases().stream().map(Term.Case::literal).collect(Collectors.toCollection(ArrayList::new));
            choice.otherwise().ifPresent(literals::add);
            return KnownValues.of(literals);
        }

        @Override
        public KnownValues place(Term.Place place) {
            return new KnownValues.From(place.base());
        }
    }

    @Override
    public Boolean delete(RowStep.Delete step) {
        return shrunk.add(step.rows().table());
    }

    /** From here on it is known that there are no such rows. */
    @Override
    public Boolean refuse(Refusal.OfRows step) {
        Rows rows = step.rows();
        if (rows.others().isEmpty() && rows.conditions().size() == 1) {
            if (rows.conditions().get(0) instanceof Condition.IsNoneOf is) {
                values.put(is.column(), known(is.column()).narrowedTo(KnownValues.of(is.literals())));
            } else if (rows.conditions().get(0) instanceof Condition.IsOneOf is) {
                values.put(is.column(), known(is.column()).without(Set.copyOf(is.literals())));
            }
        }
        return true;
    }

    @Override
    public Boolean refuseMisfits(Refusal.OfMisfits step) {
        return true;
    }

    @Override
    public Boolean refuseElements(Refusal.OfElements step) {
        return true;
    }

    @Override
    public Boolean refuseSeveral(Refusal.OfSeveral step) {
        return true;
    }

    @Override
    public Boolean renumber(ColumnStep.Renumber step) {
        if (step.complete()) {
            complete.add(step.column());
        }
        return write(step.column(), known(step.column()).and(new KnownValues.From(step.base())));
    }

    @Override
    public Boolean shift(ColumnStep.Shift step) {
        return rewrite(step.column(), known(step.column()).shifted(step.by()));
    }

    @Override
    public Boolean recode(ColumnStep.Recode step) {
        ColumnRef column = step.column();
        if (step.array().isPresent() || known(column).meet(step.pairs())) {
            merged.add(column);
        }
        return rewrite(
                column,
                step.array().isPresent() ? KnownValues.any() : known(column).recoded(step.pairs()));
    }

    @Override
    public Boolean retype(ColumnStep.Retype step) {
        ColumnRef column = step.column();
        if (step.to().array() || step.from().array()) {
            return write(column, KnownValues.any());
        }
        List<String> literals =
                step.pairs().stream().map(MoveStep.Pair::to).collect(Collectors.toCollection(ArrayList::new));
        if (step.keepsSpelling()) {
            return rewrite(column, KnownValues.of(literals));
        }
        if (step.otherwise().isPresent() || Set.copyOf(literals).size() < literals.size()) {
            merged.add(column);
        }
        step.otherwise().ifPresent(literals::add);
        return rewrite(column, KnownValues.of(literals));
    }

    @Override
    public Boolean recompose(ColumnStep.Recompose step) {
        return write(step.column(), KnownValues.any());
    }

    @Override
    public Boolean resume(SequenceStep.Continue step) {
        return true;
    }

    @Override
    public Boolean resumeIdentity(SequenceStep.ContinueIdentity step) {
        return true;
    }
}

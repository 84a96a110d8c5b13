package dev.reviver.hazard;

import dev.reviver.change.Change;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.MoveStep;
import dev.reviver.change.MoveWords;
import dev.reviver.change.Plan;
import dev.reviver.change.PlanContext;
import dev.reviver.change.RowStep;
import dev.reviver.change.Term;
import dev.reviver.change.TypeChange;
import dev.reviver.change.Words;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.Placed;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether code that was built from the older model still works against the newer schema: while a release rolls out, and
 * when only the code goes back. Old code names every table and column of its entities in its queries, writes all its columns
 * in each insert, and knows nothing else.
 *
 * @param verdict the worst of what was found
 * @param reasons one line each; those that only limit which values are taken come with a good verdict
 */
public record OldCode(Verdict verdict, List<String> reasons) {
    public OldCode {
        reasons = List.copyOf(reasons);
    }

    /** How far the old code comes. */
    public enum Verdict {
        /** It reads and writes as before. */
        WORKS,
        /** It reads and updates, but cannot insert rows. */
        INSERTS_FAIL,
        /** Its queries fail. */
        BREAKS;

        /** The form in a header: {@code inserts-fail}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The verdict on the code from before {@code plan}, which leads up. */
    public static OldCode of(Plan plan) {
        return new Judge(plan).judge();
    }

    private static final class Judge {
        private final Plan plan;
        private final PlanContext context;
        private final Set<String> reasons = new LinkedHashSet<>();
        private Verdict worst = Verdict.WORKS;

        Judge(Plan plan) {
            this.plan = plan;
            this.context = new PlanContext(plan);
        }

        OldCode judge() {
            List<Change> changes = plan.changes();
            for (int place = 0; place < changes.size(); place++) {
                look(changes.get(place), place);
            }
            return new OldCode(worst, new ArrayList<>(reasons));
        }

        private void found(Verdict verdict, String reason) {
            worst = verdict.compareTo(worst) > 0 ? verdict : worst;
            reasons.add(Words.oneLine(reason));
        }

        private void look(Change change, int place) {
            if (change instanceof Change.Online online) {
                if (online.part().isMain()) {
                    look(online.whole(), place);
                }
                return;
            }
            if (change instanceof Change.Rename rename) {
                renamed(rename, place);
            } else if (change instanceof Change.Drop drop) {
                dropped(drop);
            } else if (change instanceof Change.Create create) {
                created(create);
            } else if (change instanceof Change.Alter alter) {
                altered(alter);
            } else if (change instanceof Change.Move move) {
                moved(move);
            }
        }

        private void renamed(Change.Rename rename, int place) {
            SchemaObject last = context.lastName(place, rename.table(), rename.to());
            if (!HazardsOfRename.mattersToCode(rename)
                    || context.isPassedThrough(place, rename.table(), rename.from())
                    || last.equals(rename.from())
                    || context.isDropped(rename.table(), last)) {
                return;
            }
            if (rename.from() instanceof EnumType || rename.from() instanceof CompositeType) {
                found(Verdict.BREAKS, Words.of(rename));
                return;
            }
            String thing = Words.thing(rename.table(), rename.from());
            found(
                    rename.from() instanceof Sequence ? Verdict.INSERTS_FAIL : Verdict.BREAKS,
                    thing + " is called " + calledNow(rename.from(), last) + " now");
        }

        private static String calledNow(SchemaObject from, SchemaObject to) {
            boolean hasMoved = from instanceof Placed before
                    && to instanceof Placed after
                    && !before.qualifiedName()
                            .schema()
                            .equals(after.qualifiedName().schema());
            return hasMoved ? ((Placed) to).qualifiedName().toString() : to.name();
        }

        /** What old code reads there, it takes for something else. */
        private void moved(Change.Move move) {
            for (MoveStep step : move.up()) {
                if (step instanceof ColumnStep.Recode recode) {
                    found(
                            Verdict.BREAKS,
                            recode.column() + " is written otherwise: " + MoveWords.pairs(recode.pairs()));
                } else if (step instanceof ColumnStep.Shift shift) {
                    found(Verdict.BREAKS, shift.column() + " counts from another number");
                } else if (step instanceof ColumnStep.Retype retype) {
                    if (!retype.keepsSpelling()) {
                        found(
                                Verdict.BREAKS,
                                retype.column() + " is " + retype.to() + " now, and it reads and writes "
                                        + retype.from());
                    }
                } else if (step instanceof RowStep.Delete delete && delete.isOfClasses()) {
                    found(
                            Verdict.BREAKS,
                            "rows are taken out of " + delete.rows().table() + ", where it looks for them");
                } else if (step instanceof ColumnStep.Recompose recompose) {
                    found(
                            Verdict.BREAKS,
                            recompose.column() + " has other attributes, which are read and written in their order");
                } else if (step instanceof RowStep.Update update) {
                    update.values().stream()
                            .filter(value -> value.term() instanceof Term.Choice)
                            .filter(value ->
                                    !context.createsColumn(update.rows().table(), value.column()))
                            .forEach(value -> found(
                                    Verdict.BREAKS,
                                    update.rows().table() + "." + value.column() + " tells classes by other values"));
                }
            }
        }

        private void dropped(Change.Drop drop) {
            String thing = Words.thing(drop.table(), drop.object());
            if (drop.object() instanceof Column || drop.object() instanceof Table) {
                found(Verdict.BREAKS, thing + " is gone");
            } else if (drop.object() instanceof Sequence) {
                found(Verdict.INSERTS_FAIL, thing + " is gone, from which it takes numbers");
            }
        }

        /** A rule that is new limits the values that old code may write, and nothing else. */
        private void created(Change.Create create) {
            if (context.createsTable(create.table()) || replacesItself(create) || isUnknown(create)) {
                return;
            }
            Optional<String> rule = create.object().accept(new RuleOnRows());
            rule.ifPresent(verb -> found(
                    Verdict.WORKS,
                    "values that " + Words.thing(create.table(), create.object()) + " " + verb + " are refused"));
        }

        /** Whether it is a key over columns that old code does not write, since it does not know them. */
        private boolean isUnknown(Change.Create create) {
            List<String> columns = create.object() instanceof PrimaryKey key
                    ? key.columns()
                    : create.object() instanceof UniqueKey key ? key.columns() : List.of();
            return !columns.isEmpty()
                    && columns.stream().allMatch(column -> context.createsColumn(create.table(), column));
        }

        private boolean replacesItself(Change.Create create) {
            return plan.changes().stream()
                    .map(change -> change instanceof Change.Online online ? online.whole() : change)
                    .anyMatch(create.inverse()::equals);
        }

        private void altered(Change.Alter alter) {
            if (alter.from() instanceof Sequence from && alter.to() instanceof Sequence to) {
                if (from.increment() != to.increment()) {
                    found(
                            Verdict.INSERTS_FAIL,
                            "it counts with increment " + from.increment() + " of sequence " + to.qualifiedName()
                                    + ", and hands numbers out twice");
                }
            } else if (alter.from() instanceof CompositeType from && alter.to() instanceof CompositeType to) {
                if (from.attributes().size() != to.attributes().size()) {
                    found(
                            Verdict.BREAKS,
                            "values of " + to.qualifiedName()
                                    + " have other attributes, which are read and written in their order");
                }
            } else if (alter.from() instanceof Column from && alter.to() instanceof Column to) {
                altered(alter, Words.column(alter.table(), to), from, to);
            }
        }

        private void altered(Change.Alter alter, String name, Column from, Column to) {
            if (!from.type().equals(to.type())) {
                TypeChange type = new TypeChange(from.type(), to.type());
                if (!type.staysInFamily()) {
                    found(Verdict.BREAKS, name + " is " + to.type() + " now, and it reads and writes " + from.type());
                } else if (type.loss() != TypeChange.Loss.NONE) {
                    found(Verdict.WORKS, "values of " + name + " that " + to.type() + " cannot hold are refused");
                }
            }
            if (from.nullable() && !to.nullable()) {
                boolean arrives = context.creates(alter.table(), to);
                found(
                        Verdict.INSERTS_FAIL,
                        name + " needs a value, " + (arrives ? "and it does not know it" : "and it may write none"));
            }
            if (from.identity().isPresent() && to.identity().isEmpty()) {
                found(Verdict.INSERTS_FAIL, name + " gets no number from the database any more");
            }
        }
    }
}

package dev.reviver.hazard;

import dev.reviver.change.Change;
import dev.reviver.change.HingeStage;
import dev.reviver.change.PlanContext;
import dev.reviver.change.TypeChange;
import dev.reviver.change.Words;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a change of something that stays puts at risk. */
record HazardsOfAlter(HazardRules rules, PlanContext context, Change.Alter alter, QualifiedName table) {
    List<Finding> found() {
        if (alter.from() instanceof Column from && alter.to() instanceof Column to) {
            return column(from, to);
        }
        if (alter.from() instanceof CompositeType from && alter.to() instanceof CompositeType to) {
            return attributes(from, to);
        }
        return alter.from() instanceof Sequence from && alter.to() instanceof Sequence to
                ? sequence(from, to)
                : List.of();
    }

    private List<Finding> column(Column from, Column to) {
        List<Finding> findings = new ArrayList<>();
        String name = Words.column(table, to);
        if (from.generated().isEmpty() && to.generated().isPresent()) {
            return rules.lost("puts computed values into " + name, "those in it", "those written since");
        }
        if (!from.type().equals(to.type())) {
            findings.addAll(typeChange(name, new TypeChange(from.type(), to.type())));
        }
        if (from.nullable() && HingeStage.of(alter) == HingeStage.TIGHTEN) {
            boolean arrives = context.creates(table, to);
            Optional<Change.Fill.Value> fill = context.filled(table, to);
            boolean filled = fill.flatMap(Change.Fill.Value::expression).isPresent() || context.brings(table, to);
            String reads = "reads all of " + table + " while nobody else can";
            if (filled) {
                findings.addAll(rules.found(Hazard.NOT_NULL_ON_ROWS, reads));
            } else {
                String fails = arrives
                        ? "every row needs a value in " + name + ", and none was given; " + reads
                        : "fails if " + name + " is null in any row, and " + reads;
                findings.addAll(rules.demand(Hazard.NOT_NULL_ON_ROWS, fails));
            }
            if (arrives && rules.isUp() && to.identity().isEmpty()) {
                findings.addAll(rules.found(
                        Hazard.OLD_INSERTS_FAIL, "code that does not know " + name + " cannot insert rows any more"));
            }
        }
        return findings;
    }

    private List<Finding> typeChange(String name, TypeChange type) {
        List<Finding> findings = new ArrayList<>(new HazardsOfCast(rules, context).ofValues(name, type));
        findings.addAll(rules.found(
                Hazard.STATISTICS_LOST,
                "the planner knows nothing of " + name + " then: run ANALYZE " + table + " afterwards"));
        if (type.rewrites()) {
            findings.addAll(
                    rules.found(
                            Hazard.TABLE_REWRITTEN,
                            "copies all of " + table
                                    + " while nobody can read it; if that takes too long, do it in two migrations:"
                                    + " one adds a column of the new type that both releases write, the next drops the old one"));
        }
        return findings;
    }

    private List<Finding> attributes(CompositeType from, CompositeType to) {
        return from.attributes().stream()
                .skip(to.attributes().size())
                .flatMap(gone -> rules.lostAttribute(to.qualifiedName() + "." + gone.name()).stream())
                .toList();
    }

    private List<Finding> sequence(Sequence from, Sequence to) {
        return from.increment() == to.increment()
                ? List.of()
                : rules.found(
                        Hazard.INCREMENT_CHANGED,
                        "code that takes numbers of " + to.qualifiedName() + " in blocks of " + from.increment()
                                + " hands some out twice");
    }
}

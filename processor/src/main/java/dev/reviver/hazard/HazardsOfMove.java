package dev.reviver.hazard;

import dev.reviver.change.Change;
import dev.reviver.change.MoveWords;
import dev.reviver.change.PlanContext;
import dev.reviver.change.Unpacking;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a move of rows puts at risk. */
record HazardsOfMove(HazardRules rules, PlanContext context, Change.Move move) {
    List<Finding> found() {
        List<Finding> findings = new ArrayList<>();
        MoveWords.refusals(move)
                .forEach(what -> findings.addAll(rules.demand(Hazard.ROWS_WITHOUT_PLACE, "fails if " + what)));
        MoveWords.forgotten(move)
                .ifPresent(column -> findings.addAll(rules.lost(
                        "keeps of " + column + " whether it has a value, not which",
                        "the values",
                        "those written since")));
        MoveWords.renewed(move)
                .forEach(key ->
                        findings.addAll(rules.lost("keeps the rows but not " + key, "the values", "those keys")));
        MoveWords.forgetting(move, Unpacking.Trait.ORDER)
                .forEach(bundle -> findings.addAll(rules.found(
                        rules.isUp() ? Hazard.COLUMN_DROPPED : Hazard.DOWN_DROPS_COLUMN,
                        "keeps the elements of " + bundle.column() + " but not their order: it is lost")));
        MoveWords.casts(move)
                .forEach((name, type) -> findings.addAll(new HazardsOfCast(rules, context).ofValues(name, type)));
        MoveWords.lost(move).forEach(name -> findings.addAll(rules.lostAttribute(name)));
        if (MoveWords.retypes(move)) {
            MoveWords.retyped(move)
                    .forEach(column -> findings.addAll(rules.found(
                            Hazard.STATISTICS_LOST,
                            "the planner knows nothing of " + column + " then: run ANALYZE " + move.table()
                                    + " afterwards")));
            findings.addAll(
                    rules.found(Hazard.TABLE_REWRITTEN, "copies all of " + move.table() + " while nobody can read it"));
            return findings;
        }
        Set<QualifiedName> written = MoveWords.written(move);
        if (!written.isEmpty()) {
            findings.addAll(rules.found(
                    Hazard.ROWS_MOVED,
                    "writes rows of "
                            + written.stream().map(QualifiedName::toString).collect(Collectors.joining(" and "))
                            + ", all in one transaction: the more there are, the longer others wait"));
        }
        return findings;
    }
}

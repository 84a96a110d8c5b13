package dev.reviver.objects;

import dev.reviver.hazard.Hazard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the steps of a script put at risk, in the codes of {@link Hazard}. A table made by the script has no rows. */
public final class StepHazards {
    /** A risk of one step. */
    public record Finding(Hazard hazard, String message) {
        /** {@code RV101 drops table public.post with its rows}. */
        @Override
        public String toString() {
            return hazard.code() + " " + message;
        }
    }

    private final Set<ObjectId> fresh = new HashSet<>();
    private final Set<ObjectId> back = new HashSet<>();

    /** The hazards in the company of all {@code steps}. */
    public StepHazards(List<Step> steps) {
        steps.stream()
                .filter(step -> step.verb() == Step.Verb.CREATE)
                .map(Step::object)
                .forEach(id -> (id.kind().equals(Kinds.TABLE) ? fresh : back).add(id));
    }

    /** Those of one step. */
    public List<Finding> of(Step step) {
        List<Finding> findings = new ArrayList<>();
        switch (step.verb()) {
            case DROP -> drop(step, findings);
            case CREATE -> create(step, findings);
            case ALTER -> step.statements().forEach(statement -> alter(step, statement, findings));
            case RENAME -> {
                if (Set.of(Kinds.TABLE, Kinds.COLUMN).contains(step.object().kind())) {
                    findings.add(new Finding(
                            Hazard.RENAME_BREAKS_CODE,
                            "code that says " + step.object().name() + " fails from now on"));
                }
            }
            case PUT_ASIDE -> {}
        }
        return findings;
    }

    private void drop(Step step, List<Finding> findings) {
        ObjectId id = step.object();
        switch (id.kind()) {
            case Kinds.TABLE ->
                findings.add(new Finding(Hazard.TABLE_DROPPED, "drops table " + id.name() + " with all its rows"));
            case Kinds.COLUMN ->
                findings.add(new Finding(Hazard.COLUMN_DROPPED, "drops column " + id.name() + " with all its values"));
            case Kinds.SEQUENCE ->
                findings.add(
                        new Finding(Hazard.SEQUENCE_DROPPED, "drops sequence " + id.name() + " with its position"));
            case Kinds.CHECK, Kinds.UNIQUE_KEY, Kinds.PRIMARY_KEY, Kinds.FOREIGN_KEY -> {
                if (!back.contains(id)) {
                    findings.add(new Finding(Hazard.GUARANTEE_DROPPED, "rows that break " + id + " can arrive now"));
                }
            }
            default -> {}
        }
    }

    private void create(Step step, List<Finding> findings) {
        ObjectId id = step.object();
        boolean onFresh = fresh.stream()
                .anyMatch(table -> id.name().endsWith(" on " + table.name())
                        || step.statements().stream().anyMatch(sql -> sql.contains(" ON " + table.name() + " ")));
        if (onFresh) {
            return;
        }
        switch (id.kind()) {
            case Kinds.PRIMARY_KEY, Kinds.UNIQUE_KEY ->
                findings.add(new Finding(
                        Hazard.KEY_ON_ROWS, "rows must differ, and nobody can use the table while the index is built"));
            case Kinds.CHECK ->
                findings.add(new Finding(
                        Hazard.CHECK_ON_ROWS, "every row must pass; all are read while nobody can use the table"));
            case Kinds.FOREIGN_KEY ->
                findings.add(new Finding(
                        Hazard.FOREIGN_KEY_ON_ROWS,
                        "every row must have its parent; nobody can write to either table meanwhile"));
            case Kinds.INDEX ->
                findings.add(new Finding(
                        Hazard.INDEX_BLOCKS_WRITES, "nobody can write to the table while the index is built"));
            default -> {}
        }
    }

    private static void alter(Step step, String statement, List<Finding> findings) {
        String upper = statement.toUpperCase(Locale.ROOT);
        if (upper.endsWith(" SET NOT NULL")) {
            findings.add(new Finding(
                    Hazard.NOT_NULL_ON_ROWS,
                    "every row needs a value in " + step.object().name() + " first"));
        } else if (step.object().kind().equals(Kinds.COLUMN) && upper.contains(" TYPE ")) {
            findings.add(new Finding(Hazard.TABLE_REWRITTEN, "the table may be copied while nobody can use it"));
        }
    }
}

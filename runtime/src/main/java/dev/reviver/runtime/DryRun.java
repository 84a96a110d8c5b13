package dev.reviver.runtime;

import java.util.List;
import java.util.Optional;

/**
 * What {@code migrate()} would run, in order; nothing of it has run.
 *
 * @param steps one a statement
 */
public record DryRun(List<Step> steps) {
    /** Copies the list. */
    public DryRun {
        steps = List.copyOf(steps);
    }

    /**
     * A statement that would run.
     *
     * @param id its migration
     * @param statement the statement
     * @param lock the table it would lock and how, if that can be told from its text
     * @param atStake what would be lost by it as things are now: {@code "12 rows of public.post"}
     */
    public record Step(MigrationId id, Statement statement, Optional<String> lock, List<String> atStake) {
        /** Copies the list. */
        public Step {
            atStake = List.copyOf(atStake);
        }
    }

    /** Lines for a person: each statement with what it locks and loses. */
    public String describe() {
        if (steps.isEmpty()) {
            return "Nothing would run.";
        }
        StringBuilder text = new StringBuilder();
        Optional<MigrationId> last = Optional.empty();
        for (Step step : steps) {
            if (!last.equals(Optional.of(step.id()))) {
                text.append(last.isEmpty() ? "" : "\n").append(step.id());
                last = Optional.of(step.id());
            }
            text.append("\n  ").append(step.statement().shown().replace("\n", "\n  "));
            step.lock().ifPresent(lock -> text.append("\n      locks: ").append(lock));
            step.atStake().forEach(rows -> text.append("\n      loses: ").append(rows));
            if (step.statement().kind() == StatementKind.OUTSIDE_TRANSACTION) {
                text.append("\n      runs outside a transaction");
            }
        }
        return text.toString();
    }
}

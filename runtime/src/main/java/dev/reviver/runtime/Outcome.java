package dev.reviver.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of one migration in one call.
 *
 * @param id the migration
 * @param state its state now
 * @param grade what its way back can restore, if its files say so
 * @param statements how many statements ran
 * @param took how long they took
 * @param remarks what PostgreSQL or the runner had to say on the way: notices, a down file that differs from the
 *     stored one
 */
public record Outcome(
        MigrationId id,
        MigrationState state,
        Optional<Grade> grade,
        int statements,
        Duration took,
        List<String> remarks) {
    /** Copies the remarks. */
    public Outcome {
        remarks = List.copyOf(remarks);
    }

    /** {@code app/20260131120000_init applied: 3 statements in 12 ms (way back: lossless)}, then the remarks. */
    public String describe() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s %s: %d %s in %d ms",
                id,
                state.text(),
                statements,
                statements == 1 ? "statement" : "statements",
                took.toMillis()));
        grade.ifPresent(g -> text.append(" (way back: ").append(g.text()).append(')'));
        remarks.forEach(remark -> text.append("\n    ").append(remark));
        return text.toString();
    }
}

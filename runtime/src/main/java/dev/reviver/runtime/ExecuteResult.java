package dev.reviver.runtime;

import java.time.Duration;
import java.util.List;

/**
 * What {@link MigrationRunner#execute} ran.
 *
 * @param statements how many statements
 * @param took how long they took
 * @param remarks what PostgreSQL had to say
 */
public record ExecuteResult(int statements, Duration took, List<String> remarks) {
    /** Copies the remarks. */
    public ExecuteResult {
        remarks = List.copyOf(remarks);
    }

    /** Lines for a person. */
    public String describe() {
        StringBuilder text = new StringBuilder()
                .append(statements)
                .append(statements == 1 ? " statement in " : " statements in ")
                .append(took.toMillis())
                .append(" ms; the text is in the history.");
        remarks.forEach(remark -> text.append("\n    ").append(remark));
        return text.toString();
    }
}

package dev.reviver.runtime.transact;

import dev.reviver.runtime.history.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What helps against a failed statement, by SQLSTATE (PostgreSQL manual, appendix A). */
final class Advice {
    private Advice() {}

    static List<String> of(String sqlState, Job job, int kept) {
        List<String> advice = new ArrayList<>();
        particular(sqlState).ifPresent(advice::add);
        if (job.id().isEmpty()) {
            advice.add("then run it again");
        } else if (job.isDown()) {
            advice.add("then roll back again" + (kept > 0 ? ": it goes on from there" : "")
                    + ". If the stored script is wrong: undo the migration by hand and resolve(name,"
                    + " Resolution.ROLLED_BACK)");
        } else if (kept > 0) {
            advice.add("then start again: migrate() goes on with this statement, leave those before it as they are");
            advice.add("or undo what ran: rollback(RollbackOptions.only(name))");
        } else {
            advice.add("then start again: migrate() goes on with this migration, nothing needs to be resolved");
        }
        return advice;
    }

    private static Optional<String> particular(String sqlState) {
        if (sqlState.startsWith("08") || sqlState.startsWith("57P0")) {
            return Optional.of(
                    "the connection broke; PostgreSQL undoes a transaction whose connection is gone. See that"
                            + " the server runs");
        }
        return Optional.ofNullable(
                switch (sqlState) {
                    case "55P03", "40P01" ->
                        "other sessions held the locks, also after several tries: let them finish, or allow more with"
                                + " withLockTimeout(Duration)";
                    case "42501" ->
                        "let the database user do this: ALTER, DROP and CREATE INDEX need the owner of the table or a"
                                + " member of its role";
                    case "42P07", "42701", "42710", "42P06", "42723" ->
                        "something of that name is there already, which no migration made: compare it with what the"
                                + " migration makes, then drop it or resolve(name, Resolution.APPLIED)";
                    case "42P01", "42703", "42704" ->
                        "something is missing: see that the name is right and what an earlier migration made is still"
                                + " there";
                    case "23502" -> "rows hold NULL there: fill them first, in the script, before this statement";
                    case "23505" -> "rows hold equal values there: merge them first, in the script";
                    case "23503" -> "rows refer to rows that are not there: mend them first, in the script";
                    case "23514" -> "rows break the check: mend them first, in the script";
                    case "22000", "22001", "22003", "22P02" ->
                        "values do not fit the type: change them first, in the script";
                    case "0A000" ->
                        "PostgreSQL does not do this here; if it says that a view, rule or trigger uses the column, drop"
                                + " that in the script before this statement and create it again after it, in both"
                                + " files";
                    case "2BP01" -> "something depends on it: drop that by name first, in the script, without CASCADE";
                    case "55P04" -> "put the new enum value into a migration of its own, before this one";
                    case "55006" -> "write SET CONSTRAINTS ALL IMMEDIATE; before the statement";
                    case "25001" ->
                        "PostgreSQL cannot run the statement inside a transaction: let it stand in the script by itself, in no"
                                + " DO and no function, and write a line -- reviver:alone in front of it";
                    case "42P05", "26000" -> Trouble.POOLED;
                    case "25006" -> "connect to the primary, with a connection that may write";
                    case "53100" -> "make room on the server's disk";
                    case "57014" -> "the statement was cancelled: see who did it, or which timeout";
                    default -> null;
                });
    }
}

package dev.reviver.runtime.execute;

import dev.reviver.runtime.ExecuteResult;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementKind;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.HistoryTable;
import dev.reviver.runtime.history.Verb;
import dev.reviver.runtime.transact.Course;
import dev.reviver.runtime.transact.Done;
import dev.reviver.runtime.transact.Job;
import dev.reviver.runtime.transact.OneTransaction;
import dev.reviver.runtime.transact.Session;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Runs SQL that belongs to no migration, and leaves a row that tells of it. */
public final class Execute {
    private Execute() {}

    /** See {@link dev.reviver.runtime.MigrationRunner#execute(Script)}. */
    public static ExecuteResult run(Context context, Script script) {
        List<Statement> statements = script.statements();
        requireTransactional(script, statements);
        Attempt attempt = new Attempt(
                Optional.empty(),
                Verb.EXECUTE,
                MigrationState.APPLIED,
                Optional.of(script),
                Optional.empty(),
                Optional.empty(),
                statements.size(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Job job = new Job(script, statements, 0, attempt, List.of(), false, false);
        try (Session session = new Session(context.lender())) {
            HistoryTable.Found found = Preparing.look(context, session);
            History history = Preparing.ready(context, session, found.history());
            Course course = new Course(history, found.ledger());
            Done done = new OneTransaction(context.work(session), course)
                    .run(List.of(job), lock -> Optional.of(lock.head()), Optional.empty())
                    .get(0);
            return new ExecuteResult(statements.size(), done.took(), done.remarks());
        }
    }

    private static void requireTransactional(Script script, List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.kind() == StatementKind.OUTSIDE_TRANSACTION) {
                throw new MigrationException.ScriptRefused(
                        script.file(),
                        statement.line(),
                        statement.number(),
                        "PostgreSQL runs it in no transaction, and all of this is to be one",
                        "put it into a migration");
            }
        }
    }
}

package dev.reviver.runtime.execute;

import dev.reviver.runtime.MigrationListener;
import dev.reviver.runtime.MigrationSource;
import dev.reviver.runtime.Policy;
import dev.reviver.runtime.Status.Problem;
import dev.reviver.runtime.history.HistoryTable;
import dev.reviver.runtime.history.Terms;
import dev.reviver.runtime.transact.Lender;
import dev.reviver.runtime.transact.Session;
import dev.reviver.runtime.transact.Work;
import java.util.List;
import java.util.Map;

/**
 * What every verb works with; immutable, so that a runner can be used by many threads.
 *
 * @param lender the database
 * @param sources where migrations come from
 * @param table where the history is
 * @param terms the terms of each transaction
 * @param listener who is told; never throws
 * @param policies what to do about a problem, where it is not {@link #policy the default}
 * @param unitOrder the units whose migrations come first, in this order; the rest goes by time
 */
public record Context(
        Lender lender,
        List<MigrationSource> sources,
        HistoryTable table,
        Terms terms,
        MigrationListener listener,
        Map<Problem, Policy> policies,
        List<String> unitOrder) {

    /** What to do about {@code problem}. */
    Policy policy(Problem problem) {
        return policies.getOrDefault(problem, problem == Problem.AHEAD ? Policy.WARN_IF_SAFE : Policy.REFUSE);
    }

    /** The same for another database or place in it. */
    public Context with(HistoryTable otherTable, Terms otherTerms) {
        return new Context(lender, sources, otherTable, otherTerms, listener, policies, unitOrder);
    }

    /** The same for another listener. */
    public Context with(MigrationListener other) {
        return new Context(lender, sources, table, terms, other, policies, unitOrder);
    }

    /** The same with other policies. */
    public Context with(Map<Problem, Policy> others) {
        return new Context(lender, sources, table, terms, listener, others, unitOrder);
    }

    /** The same with another order of units. */
    public Context with(List<String> units) {
        return new Context(lender, sources, table, terms, listener, policies, units);
    }

    Work work(Session session) {
        return new Work(lender, session, terms, listener);
    }
}

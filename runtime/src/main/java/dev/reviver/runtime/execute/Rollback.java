package dev.reviver.runtime.execute;

import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Outcome;
import dev.reviver.runtime.RollbackOptions;
import dev.reviver.runtime.RollbackResult;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.HistoryTable;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.history.Verb;
import dev.reviver.runtime.transact.Course;
import dev.reviver.runtime.transact.Done;
import dev.reviver.runtime.transact.InSegments;
import dev.reviver.runtime.transact.Job;
import dev.reviver.runtime.transact.OneTransaction;
import dev.reviver.runtime.transact.Session;
import dev.reviver.runtime.transact.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes the newest migrations back, newest first, with the scripts that the history keeps. */
public final class Rollback {
    private final Context context;
    private final RollbackOptions options;
    private final Session session;
    private final Build build;

    private Rollback(Context context, RollbackOptions options, Session session) {
        this.context = context;
        this.options = options;
        this.session = session;
        this.build = Build.of(context);
    }

    /** See {@link dev.reviver.runtime.MigrationRunner#rollback(RollbackOptions)}. */
    public static RollbackResult run(Context context, RollbackOptions options) {
        try (Session session = new Session(context.lender())) {
            return new Rollback(context, options, session).run();
        }
    }

    private RollbackResult run() {
        HistoryTable.Found found = Preparing.look(context, session);
        Ledger ledger = found.ledger();
        List<HistoryEntry> there = new ArrayList<>(ledger.inDatabase());
        there.addAll(ledger.halfDone());
        there.sort(Comparator.comparingLong(HistoryEntry::row));
        List<HistoryEntry> going = new ArrayList<>(there.subList(staying(there), there.size()));
        Collections.reverse(going);
        if (going.isEmpty()) {
            return new RollbackResult(List.of());
        }
        return new RollbackResult(
                takeBack(new Course(Preparing.ready(context, session, found.history()), ledger), going));
    }

    /** How many of those in the database stay. */
    private int staying(List<HistoryEntry> there) {
        if (options.name().isEmpty()) {
            if (there.size() < options.steps()) {
                throw new MigrationException.NoSuchMigration(
                        options.steps() + " migrations were to be rolled back, " + there.size()
                                + " are in the database.",
                        ids(there));
            }
            return there.size() - options.steps();
        }
        MigrationId id = Named.one(options.name().get(), ids(there), "in the database");
        int at = ids(there).indexOf(id);
        if (!options.including()) {
            return at + 1;
        }
        if (at < there.size() - 1) {
            throw new MigrationException.LaterStands(id, ids(there.subList(at + 1, there.size())));
        }
        return at;
    }

    private static List<MigrationId> ids(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::id).toList();
    }

    /**
     * One to be taken back.
     *
     * @param entry how it stands
     * @param up the statements of its up script, if it is half done
     * @param job what runs
     */
    private record Going(HistoryEntry entry, List<Statement> up, Job job) {}

    private List<Outcome> takeBack(Course course, List<HistoryEntry> entries) {
        List<Going> going = new ArrayList<>();
        for (HistoryEntry entry : entries) {
            History.Stored stored = course.history().stored(session.connection(), entry);
            List<Statement> up =
                    entry.isHalfDone() ? stored.up().map(Script::statements).orElse(List.of()) : List.of();
            going.add(new Going(entry, up, Job.back(entry, stored, build.find(entry.id()), !options.dataLoss())));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < going.size(); i++) {
            Job job = going.get(i).job();
            MigrationId id = job.id().orElseThrow();
            context.listener().on(new MigrationEvent.Started(id, MigrationState.ROLLED_BACK, i + 1, going.size()));
            Optional<Fingerprint> fingerprint =
                    i == going.size() - 1 ? Optional.of(course.fingerprint(List.of(job))) : Optional.empty();
            for (Done done : one(context.work(session), course, going.get(i), fingerprint)) {
                Outcome outcome = done.outcome();
                context.listener().on(new MigrationEvent.Finished(outcome));
                Flight.record(outcome);
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    private static List<Done> one(Work work, Course course, Going going, Optional<Fingerprint> fingerprint) {
        Job job = going.job();
        HistoryEntry entry = going.entry();
        // What is taken back must still be the newest: whatever came on top meanwhile may stand on it.
        OneTransaction.Guard guard = lock -> {
            Optional<History.Head> head = course.head(lock);
            if (head.isEmpty()) {
                throw new MigrationException.Overtaken(entry.id());
            }
            return head;
        };
        InSegments segments = new InSegments(work, course);
        if (!entry.isHalfDone()) {
            return job.isSegmented()
                    ? segments.run(InSegments.Left.NOTHING, done -> job, guard, fingerprint).stream()
                            .toList()
                    : new OneTransaction(work, course).run(List.of(job), guard, fingerprint);
        }
        boolean back = entry.verb() == Verb.ROLLBACK;
        InSegments.Left left = InSegments.Left.of(entry, back ? job.all() : going.up());
        InSegments.Plan plan = back ? job::skipping : done -> job.undoing(going.up(), done);
        return segments.run(left, plan, guard, fingerprint).stream().toList();
    }
}

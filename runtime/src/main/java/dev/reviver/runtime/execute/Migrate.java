package dev.reviver.runtime.execute;

import dev.reviver.runtime.Grade;
import dev.reviver.runtime.MigrateOptions;
import dev.reviver.runtime.MigrateResult;
import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Outcome;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.history.AdvisoryLock;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.Glance;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.HistoryTable;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.history.Trouble;
import dev.reviver.runtime.transact.Course;
import dev.reviver.runtime.transact.Done;
import dev.reviver.runtime.transact.InSegments;
import dev.reviver.runtime.transact.Job;
import dev.reviver.runtime.transact.OneTransaction;
import dev.reviver.runtime.transact.Pipeline;
import dev.reviver.runtime.transact.Session;
import dev.reviver.runtime.transact.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the database up to date. */
public final class Migrate {
    /** So many migrations travel together. */
    private static final int AT_ONCE = 100;
    /** And, but for one of them, so many characters: all are in one message, the scripts and their rows. */
    private static final int TEXT_AT_ONCE = 4_000_000;

    private final Context context;
    private final MigrateOptions options;
    private final Session session;
    private final Build build;

    private Migrate(Context context, MigrateOptions options, Session session) {
        this.context = context;
        this.options = options;
        this.session = session;
        this.build = Build.of(context);
    }

    /** See {@link dev.reviver.runtime.MigrationRunner#migrate(MigrateOptions)}. */
    public static MigrateResult run(Context context, MigrateOptions options) {
        Optional<Summaries> summaries = options.target().isPresent() ? Optional.empty() : Summaries.of(context);
        try (Session session = new Session(context.lender())) {
            if (summaries.isPresent()) {
                Optional<Glance> glance = context.table()
                        .glance(session.connection(), context.terms().schema());
                if (glance.isPresent() && summaries.get().areIn(glance.get())) {
                    return new MigrateResult(List.of(), summaries.get().count());
                }
            }
            return new Migrate(context, options, session).run();
        }
    }

    private MigrateResult run() {
        HistoryTable.Found found = Preparing.look(context, session);
        if (Replacement.recorded(context, build, found.ledger())) {
            found = Preparing.look(context, session);
        }
        Ledger ledger = found.ledger();
        List<Migration> chosen = judged(ledger, session.connection());
        if (chosen.isEmpty()) {
            return new MigrateResult(List.of(), has(ledger));
        }
        Course course = new Course(found.history(), ledger);
        List<Outcome> applied = apply(course, chosen);
        return new MigrateResult(applied, has(course.ledger()));
    }

    private int has(Ledger ledger) {
        return (int) build.migrations().stream().filter(m -> ledger.has(m.id())).count();
    }

    /** What is to be applied. */
    private List<Migration> judged(Ledger ledger, Connection connection) {
        Review review = Review.of(build, ledger);
        List<Migration> chosen = Pending.chosen(review, options);
        review.judge(context, chosen, options.late(), migrations -> isSafeForOldCode(ledger, migrations, connection));
        return chosen;
    }

    private boolean isSafeForOldCode(Ledger ledger, List<MigrationId> migrations, Connection connection) {
        History history = context.table().find(connection, context.terms().schema());
        List<HistoryEntry> entries =
                migrations.stream().flatMap(id -> ledger.standing(id).stream()).toList();
        List<Script> scripts = history.scripts(connection, entries);
        return scripts.size() == migrations.size() && scripts.stream().allMatch(Script::worksWithOldCode);
    }

    private List<Outcome> apply(Course course, List<Migration> chosen) {
        List<Job> jobs = new ArrayList<>();
        for (Migration migration : chosen) {
            Script up = migration.up();
            jobs.add(Job.forward(migration.id(), up, migration.down(), keepsRows(up)));
        }
        Work work = context.work(session);
        if (options.together()) {
            requireTogether(jobs, course.ledger());
        }
        List<Outcome> outcomes = new ArrayList<>();
        if (options.together()) {
            tellStart(jobs, 0, jobs.size());
            prepare(course);
            Optional<Fingerprint> fingerprint = fingerprint(course, jobs);
            new OneTransaction(work, course)
                    .run(jobs, lock -> follow(course, jobs, lock), fingerprint)
                    .forEach(done -> outcomes.add(tellEnd(done)));
            return outcomes;
        }
        for (int i = 0; i < jobs.size(); ) {
            List<Job> quick = quick(course, jobs.subList(i, jobs.size()));
            List<Job> next = quick.size() > 1 ? quick : jobs.subList(i, i + 1);
            tellStart(jobs, i, next.size());
            Optional<Fingerprint> fingerprint = fingerprint(course, next);
            List<Done> done = next.size() > 1 ? new Pipeline(work, course).run(next, fingerprint) : List.of();
            if (done.isEmpty()) {
                prepare(course);
                done = one(work, course, jobs.get(i), fingerprint);
                i++;
            } else {
                i += done.size();
            }
            done.forEach(each -> outcomes.add(tellEnd(each)));
        }
        return outcomes;
    }

    private void prepare(Course course) {
        course.goesOnIn(Preparing.ready(context, session, course.history()));
    }

    /**
     * The fingerprint of what {@code jobs} lead to is kept if a trial could not tell later whether one of them is in
     * effect; then that of what they come upon is, too.
     */
    private Optional<Fingerprint> fingerprint(Course course, List<Job> jobs) {
        if (jobs.stream().allMatch(Job::isTriable)) {
            return Optional.empty();
        }
        Fingerprint covering = course.fingerprint(jobs);
        Job first = jobs.get(0);
        if (!halves(course.ledger(), List.of(first)).get(0)) {
            jobs.set(0, first.after(course.ledger().fingerprint().orElseGet(() -> taken(covering))));
        }
        return Optional.of(covering);
    }

    private String taken(Fingerprint covering) {
        try {
            return covering.takeAlone(session.connection());
        } catch (SQLException e) {
            throw Trouble.reading(covering.history().toString(), e);
        }
    }

    /** Those at the beginning of {@code jobs} that can travel together, but not so many that nobody hears anything. */
    private static List<Job> quick(Course course, List<Job> jobs) {
        int count = 0;
        int text = 0;
        while (count < jobs.size()
                && count < AT_ONCE
                && text < TEXT_AT_ONCE
                && Pipeline.takes(jobs.get(count))
                && !halves(course.ledger(), List.of(jobs.get(count))).get(0)
                && !course.ledger().has(jobs.get(count).id().orElseThrow())) {
            text += jobs.get(count).script().text().length();
            count++;
        }
        return jobs.subList(0, count);
    }

    /** What the header says to be lost was read by a reviewer. */
    private boolean keepsRows(Script up) {
        Optional<Grade> grade = up.grade();
        return !options.dataLoss()
                && !grade.equals(Optional.of(Grade.STRUCTURE_ONLY))
                && !grade.equals(Optional.of(Grade.IRREVERSIBLE));
    }

    private static void requireTogether(List<Job> jobs, Ledger ledger) {
        for (Job job : jobs) {
            boolean half = ledger.standing(job.id().orElseThrow())
                    .filter(HistoryEntry::isHalfDone)
                    .isPresent();
            if (job.isSegmented() || half) {
                throw new MigrationException.ScriptRefused(
                        job.script().file(),
                        1,
                        0,
                        "it holds statements that run in no transaction, so that it cannot be undone together with others",
                        "migrate to just before it, then without allOrNothing()");
            }
        }
    }

    private List<Done> one(Work work, Course course, Job job, Optional<Fingerprint> fingerprint) {
        Optional<HistoryEntry> half =
                course.ledger().standing(job.id().orElseThrow()).filter(HistoryEntry::isHalfDone);
        OneTransaction.Guard guard = lock -> follow(course, List.of(job), lock);
        if (half.isPresent()) {
            List<Statement> stored = course.history()
                    .stored(session.connection(), half.get())
                    .up()
                    .map(Script::statements)
                    .orElse(List.of());
            return new InSegments(work, course)
                            .run(
                                    InSegments.Left.of(half.get(), stored),
                                    done -> resumed(job, stored, done),
                                    guard,
                                    fingerprint)
                            .stream()
                            .toList();
        }
        if (job.isSegmented()) {
            return new InSegments(work, course)
                    .run(InSegments.Left.NOTHING, done -> job, guard, fingerprint).stream()
                            .toList();
        }
        return new OneTransaction(work, course).run(List.of(job), guard, fingerprint);
    }

    /** A script that was mended may be gone on with only if what ran of it still stands in it. */
    private static Job resumed(Job job, List<Statement> stored, int done) {
        boolean same = done <= job.all().size() && done <= stored.size();
        for (int i = 0; same && i < done; i++) {
            same = job.all().get(i).sql().equals(stored.get(i).sql());
        }
        if (!same) {
            throw new MigrationException.HalfDone(
                    job.id().stream().toList(),
                    "The first " + done
                            + " statements of the script took effect when it was last tried, and they are not"
                            + " those of the file any more.",
                    List.of(
                            "bring these statements back as they were; only those after them may change",
                            "or undo what ran, then migrate: rollback(RollbackOptions.only(name))"));
        }
        return job.skipping(done);
    }

    private void tellStart(List<Job> jobs, int from, int count) {
        for (int i = from; i < from + count; i++) {
            context.listener()
                    .on(new MigrationEvent.Started(
                            jobs.get(i).id().orElseThrow(), MigrationState.APPLIED, i + 1, jobs.size()));
        }
    }

    private Outcome tellEnd(Done done) {
        Outcome outcome = done.outcome();
        context.listener().on(new MigrationEvent.Finished(outcome));
        Flight.record(outcome);
        return outcome;
    }

    /**
     * If the history moved on since it was read, all is judged anew: another runner may have done this, or more. Or
     * taken back what this one would stand on: then it is not the next any more.
     */
    private Optional<History.Head> follow(Course course, List<Job> jobs, AdvisoryLock lock) {
        Optional<History.Head> same = course.head(lock);
        List<Boolean> half = halves(course.ledger(), jobs);
        History.Head now = same.isPresent() ? same.get() : course.read(lock.connection());
        List<Migration> pending = same.isEmpty() ? judged(course.ledger(), lock.connection()) : List.of();
        long has = jobs.stream()
                .filter(job -> course.ledger().has(job.id().orElseThrow()))
                .count();
        if (has == jobs.size()) {
            return Optional.empty();
        }
        MigrationId first = jobs.get(0).id().orElseThrow();
        boolean isNext = same.isPresent() || pending.get(0).id().equals(first);
        if (has > 0 || !isNext || !half.equals(halves(course.ledger(), jobs))) {
            throw new MigrationException.Overtaken(first);
        }
        return Optional.of(now);
    }

    private static List<Boolean> halves(Ledger ledger, List<Job> jobs) {
        return jobs.stream()
                .map(job -> ledger.standing(job.id().orElseThrow())
                        .filter(HistoryEntry::isHalfDone)
                        .isPresent())
                .toList();
    }
}

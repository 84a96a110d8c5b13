package dev.reviver.runtime.transact;

import dev.reviver.runtime.history.AdvisoryLock;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.Ledger;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Where one call of the runner has come to in the history: what it read there, and what it wrote itself since. */
public final class Course {
    /** No row has this id. */
    private static final long UNKNOWN = -1;

    private History history;
    private Ledger ledger;
    /** The last row that {@link #ledger} knows of; unknown when the last one was written by this call. */
    private OptionalLong row;

    private long written;

    /** Begins at what was read. */
    public Course(History history, Ledger ledger) {
        this.history = history;
        this.ledger = ledger;
        this.row = OptionalLong.of(ledger.row());
        this.written = ledger.row();
    }

    /** The history. */
    public History history() {
        return history;
    }

    /** The history has been made, or brought forward, and is {@code ready}. */
    public void goesOnIn(History ready) {
        history = ready;
    }

    /** How everything stands, as far as this call knows. */
    public Ledger ledger() {
        return ledger;
    }

    /** The fingerprint that belongs behind {@code jobs}. */
    public Fingerprint fingerprint(List<Job> jobs) {
        return NamedSchemas.covered(
                history, ledger, jobs.stream().map(Job::attempt).toList());
    }

    /** The point to go on from, if nobody else has gone on from it. */
    public Optional<History.Head> head(AdvisoryLock lock) {
        History.Head head = lock.head();
        boolean same =
                row.isPresent() ? row.getAsLong() == head.row() : ledger.chain().equals(head.chain());
        return same ? Optional.of(head) : Optional.empty();
    }

    /** What was written has been undone: everything is to be read anew before it is gone on from. */
    void forget() {
        row = OptionalLong.of(UNKNOWN);
    }

    /** Reads everything anew, under the lock. */
    public History.Head read(Connection connection) {
        ledger = history.read(connection);
        History.Head head = history.head(connection);
        row = OptionalLong.of(head.row());
        written = head.row();
        return head;
    }

    /** The statement that writes {@code attempt}, which had an effect, behind {@code head}. */
    String append(Attempt attempt, History.Head head, Optional<Fingerprint> fingerprint) {
        return history.append(attempt, head, ledger.chainAfter(attempt), fingerprint);
    }

    /** The same for the first of many in one batch, which is taken for written until all is forgotten. */
    String open(Attempt attempt, History.Head head) {
        wrote(attempt);
        return history.open(attempt, head, ledger.chain());
    }

    /** The same for those between: what their common statement is executed with. */
    List<String> append(Attempt attempt) {
        wrote(attempt);
        return history.appended(attempt, ledger.chain());
    }

    /** The same for the last of them. */
    String close(Attempt attempt, Optional<Fingerprint> fingerprint) {
        String before = ledger.chain();
        wrote(attempt);
        return history.close(attempt, before, ledger.chain(), fingerprint);
    }

    /** The row of {@code attempt} was committed. */
    public void wrote(Attempt attempt) {
        ledger.add(attempt, ++written);
        row = OptionalLong.empty();
    }
}

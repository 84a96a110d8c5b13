package dev.reviver.runtime.execute;

import dev.reviver.runtime.history.AdvisoryLock;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.history.Trouble;
import dev.reviver.runtime.transact.NamedSchemas;
import dev.reviver.runtime.transact.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Writes rows for what was not run, under the lock and in one transaction. */
final class Recording {
    private Recording() {}

    /**
     * What there is to decide on.
     *
     * @param connection in the transaction that holds the lock
     * @param history the history, which exists
     * @param ledger how everything stands
     */
    record Place(Connection connection, History history, Ledger ledger) {}

    /** Decides. */
    interface Decision {
        /** The rows to write, in order. */
        List<Attempt> decide(Place place) throws SQLException;
    }

    static void write(Context context, Decision decision) {
        try (Session session = new Session(context.lender())) {
            History history = Preparing.find(context, session);
            try (AdvisoryLock lock =
                            AdvisoryLock.acquire(session.connection(), history, context.terms(), context.listener());
                    Statement statement = lock.connection().createStatement()) {
                statement.setEscapeProcessing(false);
                lock.prepare();
                Ledger ledger = history.read(lock.connection());
                List<Attempt> attempts = decision.decide(new Place(lock.connection(), history, ledger));
                for (int i = 0; i < attempts.size(); i++) {
                    boolean last = i == attempts.size() - 1;
                    History.Head head = history.head(lock.connection());
                    Optional<Fingerprint> fingerprint =
                            last ? Optional.of(NamedSchemas.covered(history, ledger, attempts)) : Optional.empty();
                    if (fingerprint.isPresent()) {
                        statement.execute(fingerprint.get().pin());
                    }
                    Attempt attempt = attempts.get(i);
                    statement.execute(history.append(attempt, head, ledger.chainAfter(attempt), fingerprint));
                    ledger.add(attempt, head.row() + 1);
                }
                lock.commit();
            } catch (SQLException e) {
                throw Trouble.writing(history.toString(), e);
            }
        }
    }
}

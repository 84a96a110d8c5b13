package dev.reviver.runtime.execute;

import dev.reviver.runtime.history.AdvisoryLock;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.HistoryTable;
import dev.reviver.runtime.history.Trouble;
import dev.reviver.runtime.transact.Session;
import java.sql.SQLException;

/** Sees to it, under the lock and in a transaction of its own, that there is a history in which can be written. */
final class Preparing {
    private Preparing() {}

    /** Creates {@code history} if it is missing, brings it forward if it has an earlier form; unless it is ready. */
    static History ready(Context context, Session session, History history) {
        if (history.isReady()) {
            return history;
        }
        try (AdvisoryLock lock =
                AdvisoryLock.acquire(session.connection(), history, context.terms(), context.listener())) {
            lock.prepare();
            lock.commit();
            return history.ready();
        } catch (SQLException e) {
            throw Trouble.writing(history.toString(), e);
        }
    }

    /** How everything stands, for whoever is going to write: a history of an earlier form is brought forward first. */
    static HistoryTable.Found look(Context context, Session session) {
        return context.table()
                .look(
                        session.connection(),
                        context.terms().schema(),
                        () -> ready(context, session, find(context, session)));
    }

    /** The history; the table need not exist. */
    static History find(Context context, Session session) {
        return context.table().find(session.connection(), context.terms().schema());
    }
}

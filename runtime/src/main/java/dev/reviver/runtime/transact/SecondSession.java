package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Borrows the connection that works while another one holds the lock. A pool that has no second one may wait for ever
 * for what will not be given back, so it is asked on a thread of its own and not for ever.
 */
final class SecondSession {
    private static final String TWO = "A script holds statements that run in no transaction, for which it takes two"
            + " connections, one to hold the lock and one to work; ";
    private static final List<String> WAYS_OUT = List.of(
            "give the runner a pool of two or more, or a URL",
            "or use the forms that run in a transaction, without CONCURRENTLY");

    private SecondSession() {}

    /**
     * Waits no longer than {@code patience}.
     *
     * @throws MigrationException.ConnectionUnusable if there is no second one
     */
    static Session borrow(Lender lender, Duration patience) {
        if (lender.hasOnlyOne()) {
            throw new MigrationException.ConnectionUnusable(
                    TWO + "there is only the one connection that was given.", WAYS_OUT);
        }
        CompletableFuture<Session> borrowed = new CompletableFuture<>();
        Thread asking = new Thread(() -> ask(lender, borrowed), "reviver-second-connection");
        asking.setDaemon(true);
        asking.start();
        try {
            return borrowed.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw refused("the pool gave no second one: " + cause.getMessage(), cause);
        } catch (TimeoutException e) {
            borrowed.completeExceptionally(e); // what comes now goes back
            asking.interrupt();
            throw refused("the pool gave no second one within " + patience.toMillis() + " ms.", e);
        } catch (InterruptedException e) {
            borrowed.completeExceptionally(e);
            Thread.currentThread().interrupt();
            throw new MigrationException.Interrupted(e);
        }
    }

    private static void ask(Lender lender, CompletableFuture<Session> borrowed) {
        try {
            Session session = new Session(lender);
            if (!borrowed.complete(session)) {
                session.close();
            }
        } catch (RuntimeException e) {
            borrowed.completeExceptionally(e);
        }
    }

    private static MigrationException refused(String why, Throwable cause) {
        return new MigrationException.ConnectionUnusable(TWO + why, WAYS_OUT, cause);
    }
}

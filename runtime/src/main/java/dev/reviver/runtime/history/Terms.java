package dev.reviver.runtime.history;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The terms of each transaction of the runner. All of them end with the transaction, so that the application gets its
 * connection back as it was.
 *
 * @param schema where names without a schema land, or empty for the connection's own search path
 * @param lockTimeout how long a statement waits for a lock on a table
 * @param patience how long to wait for another runner, or for a second connection
 */
public record Terms(Optional<String> schema, Duration lockTimeout, Duration patience) {
    /** Begins a transaction. */
    public static final String BEGIN = "BEGIN ISOLATION LEVEL READ COMMITTED";

    /** Begins a transaction on these terms. */
    public String begin() {
        return BEGIN + "; " + settings();
    }

    /**
     * The settings. The time zone and the styles decide what literals mean: pgjdbc would take the time zone of the JVM.
     * {@code pg_temp} comes last, or a temporary table would hide ours.
     */
    private String settings() {
        return "SELECT " + set("search_path", searchPath())
                + ", " + set("lock_timeout", Quote.text(String.valueOf(lockTimeout.toMillis())))
                + unlessIs("standard_conforming_strings", "on")
                + unlessIs("TimeZone", "UTC")
                + unlessIs("DateStyle", "ISO, MDY")
                + unlessIs("IntervalStyle", "postgres")
                + unlessIs("check_function_bodies", "on")
                + unlessIs("statement_timeout", "0")
                + unlessIs("idle_in_transaction_session_timeout", "0")
                + unlessIs("client_min_messages", "notice");
    }

    /** To look is several times cheaper than to set and to set back, which each transaction would pay for. */
    private static String unlessIs(String name, String value) {
        return ", CASE WHEN pg_catalog.current_setting('" + name + "') <> " + Quote.text(value) + " THEN "
                + set(name, Quote.text(value)) + " END";
    }

    private static String set(String name, String expression) {
        return "pg_catalog.set_config('" + name + "', " + expression + ", true)";
    }

    /** Begins a transaction and tries for the lock, in one round trip. */
    String beginAndTry(long key) {
        return begin() + "; SELECT pg_catalog.pg_try_advisory_xact_lock(" + key + "), pg_catalog.pg_backend_pid()";
    }

    /**
     * Sets the terms in a transaction that has just begun, and fails if it does not get the lock; for many in one batch.
     *
     * @param batch what no other batch is called
     */
    public Prepared settingAndLocking(History history, String batch) {
        return new Prepared(
                "reviver_begin_".concat(batch),
                List.of(),
                settings() + ", 1 / pg_catalog.pg_try_advisory_xact_lock(" + history.lockKey() + ")::integer");
    }

    /** The search path as an expression of SQL. */
    public String searchPath() {
        return schema.map(s -> Quote.text(Quote.name(s) + ", pg_temp"))
                .orElse("pg_catalog.concat_ws(', ', nullif(pg_catalog.current_setting('search_path'), ''), 'pg_temp')");
    }
}

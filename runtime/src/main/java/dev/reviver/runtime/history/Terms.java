package dev.reviver.runtime.history;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * The terms of each transaction of the runner. All of them end with the transaction, so that the application gets its
 * connection back as it was.
 *
 * @param schema where names without a schema land, or empty for the connection's own search path
 * @param lockTimeout how long a statement waits for a lock on a table
 * @param patience how long to wait for another runner
 */
public record Terms(Optional<String> schema, Duration lockTimeout, Duration patience) {
    /**
     * Begins a transaction. The time zone and the styles decide what literals mean: pgjdbc would take the time zone of
     * the JVM. {@code pg_temp} comes last, or a temporary table would hide ours.
     */
    public String begin() {
        return String.format(Locale.ROOT, """
                BEGIN ISOLATION LEVEL READ COMMITTED;
                SET LOCAL standard_conforming_strings = on;
                SET LOCAL TimeZone = 'UTC';
                SET LOCAL DateStyle = 'ISO, MDY';
                SET LOCAL IntervalStyle = 'postgres';
                SET LOCAL check_function_bodies = on;
                SET LOCAL lock_timeout = %d;
                SET LOCAL statement_timeout = 0;
                SET LOCAL idle_in_transaction_session_timeout = 0;
                SET LOCAL client_min_messages = notice;
                SELECT pg_catalog.set_config('search_path', %s, true)
                """, lockTimeout.toMillis(), searchPath());
    }

    /** Begins a transaction and tries for the lock, in one round trip. */
    String beginAndTry(long key) {
        return begin().stripTrailing() + ", pg_catalog.pg_try_advisory_xact_lock(" + key
                + "), pg_catalog.pg_backend_pid()";
    }

    /** The search path as an expression of SQL. */
    public String searchPath() {
        return schema.map(s -> Quote.text(Quote.name(s) + ", pg_temp"))
                .orElse("pg_catalog.concat_ws(', ', nullif(pg_catalog.current_setting('search_path'), ''), 'pg_temp')");
    }
}

package dev.reviver.runtime.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The terms of each transaction of the runner, and of what runs in none. Those of a transaction end with it, the others are
 * put back ({@link SettingsBefore}), so that the application gets its connection back as it was.
 *
 * @param schema where names without a schema land, or empty for the connection's own search path
 * @param lockTimeout how long a statement waits for a lock on a table
 * @param patience how long to wait for another runner, or for a second connection
 */
public record Terms(Optional<String> schema, Duration lockTimeout, Duration patience) {
    /** Begins a transaction. */
    public static final String BEGIN = "BEGIN ISOLATION LEVEL READ COMMITTED";

    /**
     * A setting that the terms ask for; what a server does not have is left alone. The time zone and the styles decide
     * what literals mean: pgjdbc would take the time zone of the JVM. {@code pg_temp} comes last in the search path, or a
     * temporary table would hide ours.
     *
     * @param name its name
     * @param wanted an expression of SQL
     * @param compared whether it is looked at before it is set, which is several times cheaper where it is right already
     */
    private record Setting(String name, String wanted, boolean compared) {
        static Setting always(String name, String expression) {
            return new Setting(name, expression, false);
        }

        static Setting unlessIs(String name, String value) {
            return new Setting(name, Quote.text(value), true);
        }

        /**
         * Two columns: the setting as it was, and as it is from now on, or null if that is the same.
         *
         * @param local whether it ends with the transaction
         */
        String columns(boolean local) {
            String current = "pg_catalog.current_setting('" + name + "', true)";
            String set = "pg_catalog.set_config('" + name + "', " + wanted + ", " + local + ")";
            return current + ", "
                    + (compared ? "CASE WHEN " + current + " <> " + wanted + " THEN " + set + " END" : set);
        }

        String holds() {
            return "coalesce(pg_catalog.current_setting('" + name + "', true) = " + wanted + ", true)";
        }
    }

    private static final List<Setting> LITERALS = List.of(
            Setting.unlessIs("standard_conforming_strings", "on"),
            Setting.unlessIs("TimeZone", "UTC"),
            Setting.unlessIs("DateStyle", "ISO, MDY"),
            Setting.unlessIs("IntervalStyle", "postgres"),
            Setting.unlessIs("statement_timeout", "0"),
            Setting.unlessIs("transaction_timeout", "0")); // since PostgreSQL 17

    private List<Setting> within() {
        List<Setting> settings = new ArrayList<>(List.of(
                Setting.always("search_path", searchPath()),
                Setting.always("lock_timeout", Quote.text(String.valueOf(lockTimeout.toMillis()))),
                Setting.unlessIs("check_function_bodies", "on"),
                Setting.unlessIs("idle_in_transaction_session_timeout", "0"),
                Setting.unlessIs("client_min_messages", "notice")));
        settings.addAll(LITERALS);
        return settings;
    }

    /** Limits are for what others wait for; a concurrent build waits for others, and as long as it takes. */
    private List<Setting> alone() {
        List<Setting> settings = new ArrayList<>(LITERALS);
        settings.add(Setting.unlessIs("lock_timeout", "0"));
        if (schema.isPresent()) {
            settings.add(Setting.unlessIs("search_path", ownPath(schema.get())));
        }
        return settings;
    }

    /** Begins a transaction on these terms. */
    public String begin() {
        return BEGIN + "; SELECT " + columns(within(), true);
    }

    /**
     * Sets, for the session, what a statement wants that runs in no transaction. They can only be set for the session; what
     * is right already is left alone, so that behind a pooler nothing is left to strangers.
     */
    public String setAlone() {
        return "SELECT " + columns(alone(), false);
    }

    /** Whether the session has what {@link #setAlone} has set, as an expression. */
    public String holdsAlone() {
        return alone().stream().map(Setting::holds).collect(Collectors.joining(" AND "));
    }

    private static String columns(List<Setting> settings, boolean local) {
        return settings.stream().map(setting -> setting.columns(local)).collect(Collectors.joining(", ")) + ", "
                + SettingsBefore.DURABILITY;
    }

    /** What {@link #begin} has found, from the row of its query. */
    SettingsBefore before(ResultSet row) throws SQLException {
        return before(within(), row);
    }

    /** What {@link #setAlone} has found. */
    public SettingsBefore beforeAlone(ResultSet row) throws SQLException {
        return before(alone(), row);
    }

    private static SettingsBefore before(List<Setting> settings, ResultSet row) throws SQLException {
        SortedMap<String, String> before = new TreeMap<>();
        int column = 0;
        for (Setting setting : settings) {
            String was = row.getString(++column);
            String is = row.getString(++column);
            if (is != null && !is.equals(was)) {
                before.put(setting.name(), was);
            }
        }
        return new SettingsBefore(before, row.getString(++column));
    }

    /** Begins a transaction and tries for the lock, in one round trip. */
    String beginAndTry(long key) {
        return begin() + "; SELECT pg_catalog.pg_try_advisory_xact_lock(" + key + "), pg_catalog.pg_backend_pid()";
    }

    /** The search path as an expression of SQL. */
    private String searchPath() {
        return schema.map(name -> Quote.text(ownPath(name)))
                .orElse("pg_catalog.concat_ws(', ', nullif(pg_catalog.current_setting('search_path'), ''), 'pg_temp')");
    }

    private static String ownPath(String schema) {
        return Quote.name(schema) + ", pg_temp";
    }
}

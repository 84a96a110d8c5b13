package dev.reviver.runtime.transact;

import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementKind;
import dev.reviver.runtime.Tokens;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.Quote;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs scripts only to see what they lead to, and undoes them: what a person states about a database can be tried on it.
 * To be used in the transaction that holds the lock.
 */
public final class Trial {
    private static final String SAVEPOINT = "SAVEPOINT reviver_trial";
    private static final String BACK = "ROLLBACK TO SAVEPOINT reviver_trial";
    /** Their effect stays though the transaction is undone. */
    private static final Set<String> LASTING = Set.of("SETVAL", "NEXTVAL");

    private final Connection connection;
    private final Fingerprint covering;

    /** On {@code connection}, in a transaction; {@code covering} is what is looked at. */
    public Trial(Connection connection, Fingerprint covering) {
        this.connection = connection;
        this.covering = covering;
    }

    /** The fingerprint of the catalog as it is. */
    public String fingerprint() throws SQLException {
        execute(SAVEPOINT);
        String fingerprint = covering.take(connection);
        execute(BACK);
        return fingerprint;
    }

    /**
     * What a run would show.
     *
     * @param fingerprints one after each script; empty if it could not be run to the end
     * @param problem why not
     */
    public record Shown(List<String> fingerprints, Optional<String> problem) {
        /** Whether a script and then its opposite lead away from {@code now} and back to it. */
        public boolean leadsAwayAndBackTo(String now) {
            return fingerprints.size() == 2
                    && !fingerprints.get(0).equals(now)
                    && fingerprints.get(1).equals(now);
        }
    }

    /** Runs {@code scripts} one after the other, and undoes them all. */
    public Shown of(List<Script> scripts) throws SQLException {
        List<String> fingerprints = new ArrayList<>();
        execute("SAVEPOINT reviver_trials");
        try {
            for (Script script : scripts) {
                for (Statement statement : script.statements()) {
                    Optional<String> sql = harmless(statement);
                    if (sql.isEmpty()) {
                        return new Shown(List.of(), Optional.of("cannot be tried: " + statement.shown()));
                    }
                    execute(sql.get());
                }
                fingerprints.add(fingerprint());
            }
            return new Shown(fingerprints, Optional.empty());
        } catch (SQLException e) {
            return new Shown(List.of(), Optional.of("tried and failed: " + e.getMessage()));
        } finally {
            execute("ROLLBACK TO SAVEPOINT reviver_trials");
        }
    }

    /** The fingerprint of what {@code scripts} make where there is nothing yet: each of the schemas is empty, or not there. */
    public Shown ofEmptySchemas(List<Script> scripts) throws SQLException {
        String home = "reviver_trial";
        execute("SAVEPOINT reviver_schema");
        try {
            for (String schema : covering.others()) {
                if (exists(schema)) {
                    execute("ALTER SCHEMA " + Quote.name(schema) + " RENAME TO " + Quote.name(aside(schema)));
                    if (scripts.stream().noneMatch(script -> creates(script, schema))) {
                        execute("CREATE SCHEMA " + Quote.name(schema));
                    }
                }
            }
            execute("CREATE SCHEMA " + home);
            execute("SET LOCAL search_path = " + home + ", pg_temp");
            return new Trial(connection, covering.in(home)).of(scripts);
        } catch (SQLException e) {
            return new Shown(List.of(), Optional.of("tried and failed: " + e.getMessage()));
        } finally {
            execute("ROLLBACK TO SAVEPOINT reviver_schema");
        }
    }

    private boolean exists(String schema) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = " + Quote.text(schema))) {
            return rows.next();
        }
    }

    private static String aside(String schema) {
        return "reviver_" + Integer.toHexString(schema.hashCode());
    }

    private static boolean creates(Script script, String schema) {
        return script.statements().stream().anyMatch(statement -> {
            Words words = new Words(statement);
            if (!words.take("CREATE", "SCHEMA")) {
                return false;
            }
            words.take("IF", "NOT", "EXISTS");
            return words.name().map(Words::plain).equals(Optional.of(schema));
        });
    }

    /** Whether {@code statements} can be run on trial. */
    static boolean canRun(List<Statement> statements) {
        return statements.stream().allMatch(statement -> harmless(statement).isPresent());
    }

    /** The statement in a form whose effects can all be undone; an index comes out the same, built concurrently or not. */
    private static Optional<String> harmless(Statement statement) {
        Tokens tokens = statement.tokens();
        if (LASTING.stream().anyMatch(tokens::have)) {
            return Optional.empty();
        }
        if (statement.kind() != StatementKind.OUTSIDE_TRANSACTION) {
            return Optional.of(statement.sql());
        }
        if (StatementKind.isOrdinary(tokens)) {
            // It could be part of a transaction, and its script asks for it to be alone.
            return Optional.of(statement.sql());
        }
        return tokens.have("INDEX") && !tokens.have("REINDEX")
                ? Optional.of(statement.sql().replaceFirst("(?i)\\bCONCURRENTLY\\b", ""))
                : Optional.empty();
    }

    private void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}

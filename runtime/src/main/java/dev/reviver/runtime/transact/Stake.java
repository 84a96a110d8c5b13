package dev.reviver.runtime.transact;

import dev.reviver.runtime.Statement;
import dev.reviver.runtime.history.Quote;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what statements would take away, table by table, each in the moment before it happens. */
public final class Stake {
    private final Map<String, Long> found = new LinkedHashMap<>();
    /** Tables and columns, as they are written, whose rows are elsewhere when they go. */
    private final Set<String> carried;

    /** Counts nothing of {@code carried}; see {@link dev.reviver.runtime.Script#carried}. */
    Stake(Set<String> carried) {
        this.carried = Set.copyOf(carried);
    }

    /** Counts what {@code statement}, which is next, takes away; under the lock that it will take itself. */
    void count(Connection connection, Statement statement) throws SQLException {
        for (Loss loss : losses(connection, statement)) {
            if (!carried.contains(loss.name())) {
                loss.count(connection, true, found);
            }
        }
    }

    /** What {@code statement} would take away as things are now: {@code 12 rows of post}. Locks nothing. */
    public static List<String> forecast(Connection connection, Statement statement, Set<String> carried)
            throws SQLException {
        Stake stake = new Stake(carried);
        for (Loss loss : losses(connection, statement)) {
            if (!carried.contains(loss.name())) {
                loss.count(connection, false, stake.found);
            }
        }
        return stake.found.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
    }

    private static List<Loss> losses(Connection connection, Statement statement) throws SQLException {
        List<Loss> losses = new ArrayList<>(Loss.of(statement));
        for (String schema : Loss.schemas(statement)) {
            String query = "SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) FROM pg_catalog.pg_class c JOIN"
                    + " pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND n.nspname = "
                    + Quote.text(Words.plain(schema)) + " ORDER BY 1";
            try (java.sql.Statement jdbc = connection.createStatement();
                    ResultSet row = jdbc.executeQuery(query)) {
                while (row.next()) {
                    losses.add(new Loss(row.getString(1), Optional.empty()));
                }
            }
        }
        return losses;
    }

    /** Whether {@code statement} may take rows away, told from its text alone. */
    static boolean isTouchedBy(Statement statement) {
        return !Loss.of(statement).isEmpty() || !Loss.schemas(statement).isEmpty();
    }

    /** What was counted, in words, and how much of it; without what is empty. */
    Map<String, Long> found() {
        return found;
    }
}

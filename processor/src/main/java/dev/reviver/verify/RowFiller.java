package dev.reviver.verify;

import dev.reviver.verify.SampleTable.Column;
import dev.reviver.verify.SampleTable.Parent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a few rows into every table, such that its constraints accept them: parents before children, those that need one
 * another together, {@link SampleValues} elsewhere, and here and there a null. A table that takes none is told of, not
 * passed over.
 */
final class RowFiller {
    private static final int ROWS = 3;
    private static final int TRIES = 24;
    private static final int ROUNDS = 6;

    private final Connection connection;
    /** Tables that are empty yet, and why. */
    private final Map<SampleTable, String> left = new LinkedHashMap<>();

    private RowFiller(Connection connection) {
        this.connection = connection;
    }

    /** Fills what can be filled; what cannot is told, one line a table. */
    static List<String> fill(Connection connection) throws SQLException {
        Shadow.execute(connection, "SET search_path = ''");
        try {
            return new RowFiller(connection).run();
        } finally {
            Shadow.execute(connection, "RESET search_path");
        }
    }

    /** Takes all rows out of all tables. */
    static void empty(Connection connection) throws SQLException {
        List<String> tables = SampleTable.names(connection);
        if (!tables.isEmpty()) {
            Shadow.execute(connection, "TRUNCATE " + String.join(", ", tables) + " CASCADE");
        }
    }

    private List<String> run() throws SQLException {
        SampleTable.read(connection).forEach(table -> left.put(table, ""));
        fillEach();
        fillCircles();
        fillEach();
        List<String> notes = new ArrayList<>();
        left.forEach((table, trouble) -> notes.add(table.name() + " could not be filled with rows: " + trouble));
        return notes;
    }

    /** Children of what was filled in one round are filled in the next one. */
    private void fillEach() throws SQLException {
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            for (SampleTable table : List.copyOf(left.keySet())) {
                if (count(table) >= ROWS) {
                    left.remove(table);
                } else {
                    fill(Map.of(table.name(), table));
                }
            }
        }
    }

    private void fillCircles() throws SQLException {
        for (SampleTable table : List.copyOf(left.keySet())) {
            Map<String, SampleTable> circle = circle(table);
            if (left.containsKey(table) && circle.size() > 1) {
                fill(circle);
            }
        }
    }

    /** The table and the empty ones that it cannot do without. */
    private Map<String, SampleTable> circle(SampleTable table) {
        Map<String, SampleTable> circle = new LinkedHashMap<>();
        Deque<SampleTable> open = new ArrayDeque<>(List.of(table));
        while (!open.isEmpty()) {
            SampleTable next = open.remove();
            if (circle.putIfAbsent(next.name(), next) == null) {
                Set<String> needed = new LinkedHashSet<>();
                next.columns().stream().filter(Column::notNull).forEach(column -> column.parent()
                        .ifPresent(parent -> needed.add(parent.table())));
                left.keySet().stream()
                        .filter(other -> needed.contains(other.name()))
                        .forEach(open::add);
            }
        }
        return circle;
    }

    /** Fills tables by statements that give a row to each of them: at the end of each, PostgreSQL checks the references. */
    private void fill(Map<String, SampleTable> together) throws SQLException {
        String trouble = "";
        int filled = 0;
        for (int attempt = 0; attempt < TRIES && filled < ROWS; attempt++) {
            try {
                Shadow.execute(connection, statement(together, attempt));
                filled++;
            } catch (SQLException e) {
                trouble = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            }
        }
        for (SampleTable table : together.values()) {
            if (filled > 0) {
                left.remove(table);
            } else {
                left.put(table, trouble);
            }
        }
    }

    private static String statement(Map<String, SampleTable> together, int attempt) {
        List<String> inserts = together.values().stream()
                .map(table -> table.insert(table.columns().stream()
                        .map(column -> value(table, column, together, attempt))
                        .toList()))
                .toList();
        if (inserts.size() == 1) {
            return inserts.get(0);
        }
        List<String> parts = new ArrayList<>();
        for (String insert : inserts) {
            parts.add("insert" + parts.size() + " AS (" + insert + ")");
        }
        return "WITH " + String.join(", ", parts) + " SELECT";
    }

    private static String value(SampleTable table, Column column, Map<String, SampleTable> together, int attempt) {
        boolean own = column.parent()
                .filter(parent -> parent.table().equals(table.name()))
                .isPresent();
        // Most rows of a tree are below another one, and the first one is not.
        return !column.notNull() && (own ? attempt % 2 == 0 : attempt % 3 == 2)
                ? "NULL"
                : value(column, together, new LinkedHashSet<>(), attempt);
    }

    private static String value(Column column, Map<String, SampleTable> together, Set<Parent> passed, int attempt) {
        if (column.parent().isEmpty()) {
            return SampleValues.of(column, attempt);
        }
        Parent parent = column.parent().get();
        Optional<Column> besides =
                Optional.ofNullable(together.get(parent.table())).flatMap(table -> table.column(parent.column()));
        if (besides.isEmpty()) {
            return "(SELECT " + parent.column() + " FROM " + parent.table() + " ORDER BY ctid OFFSET " + attempt % ROWS
                    + " LIMIT 1)";
        }
        // Keys that refer to one another in a circle may have any value.
        return passed.add(parent)
                ? value(besides.get(), together, passed, attempt)
                : SampleValues.of(besides.get(), attempt);
    }

    private long count(SampleTable table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table.name())) {
            row.next();
            return row.getLong(1);
        }
    }
}

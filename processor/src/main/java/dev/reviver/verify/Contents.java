package dev.reviver.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the tables and sequences of a database hold, as checksums: one for the rows of a table, one for each column, one
 * for each position.
 *
 * @param rows table to checksum and number of rows
 * @param values column to checksum
 * @param positions sequence to its last number
 */
public record Contents(Map<String, String> rows, Map<String, String> values, Map<String, String> positions) {
    private static final String TABLES = """
            SELECT format('%I.%I', n.nspname, c.relname) AS name,
              array_agg(quote_ident(a.attname) ORDER BY a.attname) FILTER (WHERE a.attname IS NOT NULL) AS columns
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
            GROUP BY 1 ORDER BY 1""";

    private static final String SEQUENCES = """
            SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'S' AND n.nspname !~ '^pg_' ORDER BY 1""";

    /** Reads them. */
    public static Contents read(Connection connection) throws SQLException {
        Contents contents = new Contents(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        Shadow.execute(connection, "SET TimeZone = 'UTC'");
        try (Statement statement = connection.createStatement()) {
            Map<String, List<String>> tables = new TreeMap<>();
            try (ResultSet row = statement.executeQuery(TABLES)) {
                while (row.next()) {
                    List<String> columns = new ArrayList<>();
                    if (row.getArray("columns") != null) {
                        for (Object column : (Object[]) row.getArray("columns").getArray()) {
                            columns.add(String.valueOf(column));
                        }
                    }
                    tables.put(row.getString("name"), columns);
                }
            }
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                contents.readTable(statement, table.getKey(), table.getValue());
            }
            List<String> sequences = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(SEQUENCES)) {
                while (row.next()) {
                    sequences.add(row.getString("name"));
                }
            }
            for (String sequence : sequences) {
                try (ResultSet row =
                        statement.executeQuery("SELECT concat(last_value, ' ', is_called) FROM " + sequence)) {
                    row.next();
                    contents.positions.put(sequence, row.getString(1));
                }
            }
        }
        return contents;
    }

    private void readTable(Statement statement, String table, List<String> columns) throws SQLException {
        List<String> texts = columns.stream()
                .map(column -> "coalesce(" + column + "::text, '\u0001')")
                .toList();
        String whole = texts.isEmpty() ? "''" : "concat_ws('\u0002', " + String.join(", ", texts) + ")";
        StringBuilder query = new StringBuilder("SELECT count(*), md5(string_agg(x, E'\\n' ORDER BY x COLLATE \"C\"))");
        for (int i = 0; i < texts.size(); i++) {
            query.append(", md5(string_agg(c")
                    .append(i)
                    .append(", E'\\n' ORDER BY c")
                    .append(i)
                    .append(" COLLATE \"C\"))");
        }
        query.append(" FROM (SELECT ").append(whole).append(" AS x");
        for (int i = 0; i < texts.size(); i++) {
            query.append(", ").append(texts.get(i)).append(" AS c").append(i);
        }
        query.append(" FROM ONLY ").append(table).append(") AS r");
        try (ResultSet row = statement.executeQuery(query.toString())) {
            row.next();
            rows.put(table, row.getLong(1) + " rows, " + row.getString(2));
            for (int i = 0; i < columns.size(); i++) {
                values.put(table + "." + columns.get(i), String.valueOf(row.getString(3 + i)));
            }
        }
    }
}

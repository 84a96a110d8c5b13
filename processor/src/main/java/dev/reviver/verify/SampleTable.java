package dev.reviver.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as far as its rows depend on it.
 *
 * @param name with its schema, quoted where it must be
 * @param columns those that take a value
 */
record SampleTable(String name, List<SampleTable.Column> columns) {
    private static final String TABLES = """
            SELECT c.oid, format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
              AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
            ORDER BY c.oid""";

    private static final String COLUMNS = """
            SELECT a.attnum, quote_ident(a.attname) AS name, a.attnotnull, format_type(a.atttypid, a.atttypmod) AS type,
              CASE t.typtype WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod) ELSE format_type(a.atttypid, a.atttypmod) END AS base,
              t.typtype = 'c' AS composite,
              (SELECT string_agg(quote_literal(enumlabel), ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = a.atttypid) AS labels,
              concat((SELECT string_agg(pg_get_constraintdef(k.oid), ' ') FROM pg_constraint k WHERE k.contype = 'c'
                 AND ((k.conrelid = a.attrelid AND a.attnum = ANY (k.conkey)) OR (k.contypid = a.atttypid AND k.contypid <> 0))),
                (SELECT string_agg(pg_get_expr(p.relpartbound, p.oid), ' ') FROM pg_inherits h JOIN pg_class p ON p.oid = h.inhrelid
                 WHERE h.inhparent = a.attrelid)) AS checks,
              (SELECT format('%s %s', k.oid, array_position(k.conkey, a.attnum)) FROM pg_constraint k
               WHERE k.conrelid = a.attrelid AND k.contype = 'f' AND a.attnum = ANY (k.conkey) ORDER BY k.oid LIMIT 1) AS reference
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = ? AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity <> 'a'
            ORDER BY a.attnum""";

    private static final String PARENTS = """
            SELECT k.oid, k.confrelid::regclass::text AS parent, i.n AS place, quote_ident(a.attname) AS name, k.confrelid = k.conrelid AS own
            FROM pg_constraint k CROSS JOIN LATERAL unnest(k.confkey) WITH ORDINALITY AS i(num, n)
            JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = i.num
            WHERE k.contype = 'f'""";

    /**
     * A column that takes a value.
     *
     * @param base its type, of a domain the one below
     * @param labels those of an enum, as literals
     * @param checks the conditions and partition bounds that speak of it
     * @param parent the column that it refers to
     */
    record Column(
            String name,
            boolean notNull,
            String type,
            String base,
            boolean composite,
            String labels,
            String checks,
            Optional<Parent> parent) {}

    /** A column of a table, by names. */
    record Parent(String table, String column) {}

    SampleTable {
        columns = List.copyOf(columns);
    }

    Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /** The statement that gives it a row with these values. */
    String insert(List<String> values) {
        return columns.isEmpty()
                ? "INSERT INTO " + name + " DEFAULT VALUES"
                : "INSERT INTO " + name + " ("
                        + String.join(", ", columns.stream().map(Column::name).toList()) + ") VALUES ("
                        + String.join(", ", values) + ")";
    }

    /** The names of all tables, those of extensions excepted. */
    static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                names.add(row.getString("name"));
            }
        }
        return names;
    }

    /** All tables, those of extensions excepted. The search path must be empty. */
    static List<SampleTable> read(Connection connection) throws SQLException {
        Map<String, Parent> parents = parents(connection);
        List<SampleTable> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(new SampleTable(row.getString("name"), columns(connection, row.getLong("oid"), parents)));
            }
        }
        return tables;
    }

    private static Map<String, Parent> parents(Connection connection) throws SQLException {
        Map<String, Parent> parents = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PARENTS)) {
            while (row.next()) {
                parents.put(
                        row.getString("oid") + " " + row.getString("place"),
                        new Parent(row.getString("parent"), row.getString("name")));
            }
        }
        return parents;
    }

    private static List<Column> columns(Connection connection, long table, Map<String, Parent> parents)
            throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setLong(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(new Column(
                            row.getString("name"),
                            row.getBoolean("attnotnull"),
                            row.getString("type"),
                            row.getString("base"),
                            row.getBoolean("composite"),
                            Optional.ofNullable(row.getString("labels")).orElse(""),
                            row.getString("checks"),
                            Optional.ofNullable(row.getString("reference")).map(parents::get)));
                }
            }
        }
        return columns;
    }
}

package dev.reviver.verify;

import dev.reviver.schema.SqlText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a few rows into every table, such that its constraints accept them: parents before children, labels of enums,
 * values that the checks name, and here and there a null. A table that takes none is told of, not passed over.
 */
final class RowFiller {
    private static final int ROWS = 3;
    private static final int TRIES = 24;
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.'])(-?\\d+)(?![\\w.'])");

    private static final String TABLES = """
            SELECT c.oid, format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
              AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
            ORDER BY c.oid""";

    private static final String COLUMNS = """
            SELECT a.attnum, quote_ident(a.attname) AS name, a.attnotnull, format_type(a.atttypid, a.atttypmod) AS type,
              CASE t.typtype WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod) ELSE format_type(a.atttypid, a.atttypmod) END AS base,
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

    private record Table(long oid, String name) {}

    private record Column(
            String name,
            boolean notNull,
            String type,
            String base,
            String labels,
            String checks,
            Optional<String> reference) {}

    private record Parent(String table, String column, boolean own) {}

    private final Connection connection;
    private final Map<String, Parent> parents = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    private RowFiller(Connection connection) {
        this.connection = connection;
    }

    /** Fills what can be filled; what cannot is told, one line a table. */
    static List<String> fill(Connection connection) throws SQLException {
        return new RowFiller(connection).run();
    }

    /** Takes all rows out of all tables. */
    static void empty(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(row.getString("name"));
            }
        }
        if (!tables.isEmpty()) {
            Shadow.execute(connection, "TRUNCATE " + String.join(", ", tables) + " CASCADE");
        }
    }

    private List<String> run() throws SQLException {
        Shadow.execute(connection, "SET search_path = ''");
        try {
            List<Table> tables = new ArrayList<>();
            rows(TABLES, row -> tables.add(new Table(row.getLong("oid"), row.getString("name"))));
            rows(
                    PARENTS,
                    row -> parents.put(
                            row.getString("oid") + " " + row.getString("place"),
                            new Parent(row.getString("parent"), row.getString("name"), row.getBoolean("own"))));
            Map<Table, String> left = new LinkedHashMap<>();
            tables.forEach(table -> left.put(table, ""));
            // Children of what was filled in this round are filled in the next one.
            for (int round = 0; round < 6 && !left.isEmpty(); round++) {
                for (Table table : List.copyOf(left.keySet())) {
                    String trouble = fill(table);
                    if (trouble.isEmpty()) {
                        left.remove(table);
                    } else {
                        left.put(table, trouble);
                    }
                }
            }
            left.forEach((table, trouble) -> notes.add(table.name() + " could not be filled with rows: " + trouble));
            return notes;
        } finally {
            Shadow.execute(connection, "RESET search_path");
        }
    }

    private String fill(Table table) throws SQLException {
        List<Column> columns = columns(table);
        if (count(table) >= ROWS) {
            return "";
        }
        String trouble = "";
        int filled = 0;
        for (int attempt = 0; attempt < TRIES && filled < ROWS; attempt++) {
            try {
                Shadow.execute(connection, insert(table, columns, attempt));
                filled++;
            } catch (SQLException e) {
                trouble = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            }
        }
        return filled > 0 ? "" : trouble;
    }

    private long count(Table table) throws SQLException {
        long[] count = new long[1];
        rows("SELECT count(*) FROM " + table.name(), row -> count[0] = row.getLong(1));
        return count[0];
    }

    private List<Column> columns(Table table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setLong(1, table.oid());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(new Column(
                            row.getString("name"),
                            row.getBoolean("attnotnull"),
                            row.getString("type"),
                            row.getString("base"),
                            Optional.ofNullable(row.getString("labels")).orElse(""),
                            row.getString("checks"),
                            Optional.ofNullable(row.getString("reference"))));
                }
            }
        }
        return columns;
    }

    private String insert(Table table, List<Column> columns, int attempt) {
        if (columns.isEmpty()) {
            return "INSERT INTO " + table.name() + " DEFAULT VALUES";
        }
        List<String> names = columns.stream().map(Column::name).toList();
        List<String> values =
                columns.stream().map(column -> value(column, attempt)).toList();
        return "INSERT INTO " + table.name() + " (" + String.join(", ", names) + ") VALUES ("
                + String.join(", ", values) + ")";
    }

    private String value(Column column, int attempt) {
        boolean maybeNull = !column.notNull() && attempt % 3 == 2;
        Optional<Parent> parent = column.reference().map(parents::get);
        if (parent.isPresent()) {
            boolean top = parent.get().own() && !column.notNull();
            return maybeNull || top
                    ? "NULL"
                    : "(SELECT " + parent.get().column() + " FROM "
                            + parent.get().table() + " ORDER BY ctid OFFSET " + attempt % ROWS + " LIMIT 1)";
        }
        if (maybeNull) {
            return "NULL";
        }
        return plain(column, attempt);
    }

    private static String plain(Column column, int attempt) {
        if (!column.labels().isEmpty()) {
            return pick(LITERAL, column.labels(), attempt).orElse("") + "::" + column.type();
        }
        return (column.checks().isEmpty() ? Optional.<String>empty() : named(column, attempt))
                        .orElseGet(() -> byType(column.base(), attempt))
                + "::" + column.type();
    }

    /**
     * A value that its checks name, in some of the attempts. A check of several columns names values of the others too: kinds
     * of types take turns of different length, so that all combinations are tried.
     */
    private static Optional<String> named(Column column, int attempt) {
        boolean turn = attempt % 2 == 0 || attempt <= 3;
        return switch (withoutModifiers(column.base())) {
            case "smallint", "integer", "bigint", "numeric", "real", "double precision" ->
                pick(NUMBER, column.checks(), attempt / 3)
                        .filter(number -> turn)
                        .map(number -> SqlText.literal(String.valueOf(Long.parseLong(number) + attempt % 3)));
            case "boolean" -> Optional.empty();
            case "text", "character varying", "character" ->
                pick(LITERAL, column.checks(), attempt / 2).filter(literal -> turn);
            default -> pick(LITERAL, column.checks(), attempt / 2).filter(literal -> attempt / 2 % 2 == 0);
        };
    }

    private static String withoutModifiers(String type) {
        return type.replaceAll("\\(.*?\\)", "");
    }

    private static Optional<String> pick(Pattern pattern, String text, int index) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(index % found.size()));
    }

    private static String byType(String type, int attempt) {
        int n = attempt + 1;
        if (type.endsWith("[]")) {
            return "ARRAY[" + byType(type.substring(0, type.length() - 2), attempt) + "]";
        }
        return switch (withoutModifiers(type)) {
            case "smallint", "integer", "bigint" -> "'" + n * 7 + "'";
            case "numeric", "real", "double precision", "money" -> "'" + n + ".25'";
            case "boolean" -> n % 2 == 0 ? "'true'" : "'false'";
            case "date" -> "'" + day(n) + "'";
            case "timestamp without time zone", "timestamp with time zone" -> "'" + day(n) + " 10:11:12.123456+00'";
            case "time without time zone", "time with time zone" -> "'10:11:" + (10 + n) + "'";
            case "interval" -> "'" + n + " hours'";
            case "uuid" -> "md5('" + n + "')";
            case "json", "jsonb" -> "'{\"n\": " + n + "}'";
            case "xml" -> "'<n>" + n + "</n>'";
            case "bytea" -> "'\\x0" + n % 10 + "'";
            case "inet", "cidr" -> "'10.0.0." + n + "'";
            case "macaddr" -> "'08:00:2b:01:02:0" + n % 10 + "'";
            case "bit", "bit varying" -> "B'" + n % 2 + "'";
            case "tsvector", "tsquery" -> "'word" + n + "'";
            case "point" -> "'(" + n + ",2)'";
            case "int4range", "int8range", "numrange" -> "'[" + n * 10 + "," + (n * 10 + 5) + ")'";
            case "daterange" -> "'[2026-01-01,2026-02-0" + (1 + n % 8) + ")'";
            case "tsrange", "tstzrange" -> "'[2026-01-01 10:00,2026-02-0" + (1 + n % 8) + " 10:00)'";
            default -> "'" + text(type, n) + "'";
        };
    }

    /** Another day for each attempt. */
    private static LocalDate day(int n) {
        return LocalDate.of(2026, 1, 10).plusDays(n);
    }

    private static String text(String type, int n) {
        Matcher length = Pattern.compile("\\((\\d+)\\)").matcher(type);
        String text = "v" + n + " O''Brien é";
        return length.find() && Integer.parseInt(length.group(1)) < 12 ? ("" + (char) ('a' + n % 26)) : text;
    }

    @FunctionalInterface
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void rows(String query, Row reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                reader.read(row);
            }
        }
    }
}

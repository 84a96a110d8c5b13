package dev.reviver.runtime.transact;

import dev.reviver.runtime.Statement;
import dev.reviver.runtime.history.Quote;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a statement takes away and that may hold rows: a table, or a column of one. Names are as written.
 *
 * @param table the table
 * @param column the column, or empty for the whole table
 */
record Loss(String table, Optional<String> column) {
    /** What {@code statement} takes away, told from its text. {@code DELETE} and {@code UPDATE} say what they do themselves. */
    static List<Loss> of(Statement statement) {
        Words words = new Words(statement);
        if (words.take("DROP", "TABLE") || words.take("TRUNCATE")) {
            words.take("TABLE");
            return tables(words);
        }
        if (words.take("ALTER", "TABLE")) {
            return columns(words);
        }
        return List.of();
    }

    /** The schemas whose tables {@code statement} takes away with them. */
    static List<String> schemas(Statement statement) {
        Words words = new Words(statement);
        List<String> schemas = new ArrayList<>();
        if (words.take("DROP", "SCHEMA") && words.has("CASCADE")) {
            words.take("IF", "EXISTS");
            do {
                words.name().ifPresent(schemas::add);
            } while (words.nextItem());
        }
        return schemas;
    }

    private static List<Loss> tables(Words words) {
        List<Loss> losses = new ArrayList<>();
        words.take("IF", "EXISTS");
        do {
            words.take("ONLY");
            words.name().ifPresent(table -> losses.add(new Loss(table, Optional.empty())));
        } while (words.nextItem());
        return losses;
    }

    private static List<Loss> columns(Words words) {
        List<Loss> losses = new ArrayList<>();
        words.take("IF", "EXISTS");
        words.take("ONLY");
        Optional<String> table = words.name();
        if (table.isEmpty()) {
            return losses;
        }
        words.take("*");
        do {
            if (words.take("DROP") && !words.next("CONSTRAINT")) {
                words.take("COLUMN");
                words.take("IF", "EXISTS");
                words.name().ifPresent(column -> losses.add(new Loss(table.get(), Optional.of(column))));
            }
        } while (words.nextItem());
        return losses;
    }

    /**
     * Counts, in the transaction that is open.
     *
     * @param lock whether to lock the table first, as the statement itself will: then nobody adds a row any more
     * @param found receives what would be lost, in words, and how much of it
     */
    void count(Connection connection, boolean lock, Map<String, Long> found) throws SQLException {
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            Optional<String> condition = condition(jdbc);
            if (condition.isEmpty()) {
                return;
            }
            if (lock) {
                jdbc.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
            }
            try (ResultSet row =
                    jdbc.executeQuery("SELECT pg_catalog.count(*) FROM " + table + " t WHERE " + condition.get())) {
                row.next();
                if (row.getLong(1) > 0) {
                    found.merge(toString(), row.getLong(1), Long::sum);
                }
            }
        }
    }

    /**
     * Which rows count; empty if there is nothing to lose. Of a column those that hold more than its default: a default
     * comes back by itself. What is generated comes back too.
     */
    private Optional<String> condition(java.sql.Statement jdbc) throws SQLException {
        String query = column.isEmpty()
                ? "SELECT '', NULL FROM pg_catalog.pg_class c WHERE c.oid = " + regclass()
                        + " AND c.relkind IN ('r', 'p')"
                : "SELECT a.attgenerated, pg_catalog.pg_get_expr(d.adbin, d.adrelid) FROM pg_catalog.pg_attribute a LEFT"
                        + " JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE"
                        + " a.attrelid = " + regclass() + " AND a.attnum > 0 AND NOT a.attisdropped AND a.attname = "
                        + Quote.text(Words.plain(column.get()));
        try (ResultSet row = jdbc.executeQuery(query)) {
            if (!row.next() || !row.getString(1).isEmpty()) {
                return Optional.empty();
            }
            String value = row.getString(2);
            if (column.isEmpty()) {
                return Optional.of("true");
            }
            String cell = "t." + column.get();
            boolean constant = value != null && value.indexOf('(') < 0;
            return Optional.of(
                    constant
                            ? "(" + cell + ")::text IS DISTINCT FROM (" + value + ")::text AND " + cell + " IS NOT NULL"
                            : cell + " IS NOT NULL");
        }
    }

    private String regclass() {
        return "pg_catalog.to_regclass(" + Quote.text(table) + ")";
    }

    /** {@code post}, {@code post.title}. */
    String name() {
        return column.map(name -> table + "." + name).orElse(table);
    }

    /** {@code rows of post}, {@code values of post.title}. */
    @Override
    public String toString() {
        return column.map(name -> "values of " + table + "." + name).orElse("rows of " + table);
    }
}

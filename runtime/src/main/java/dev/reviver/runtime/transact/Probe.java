package dev.reviver.runtime.transact;

import dev.reviver.runtime.Statement;
import dev.reviver.runtime.history.Quote;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * How to tell from the catalog whether a statement took effect that runs in no transaction: after a crash the journal
 * knows that it was begun, and only the catalog what became of it.
 *
 * @param query has one row with the name of a {@link Found} and, if that is half, the SQL that clears it away
 */
record Probe(String query) {
    /** What the catalog says. */
    enum Found {
        /** It took effect. */
        DONE,
        /** It did not, and left nothing. */
        NOT_DONE,
        /** It was cut short and left something that must go first, an invalid index say. */
        HALF,
        /** It can be run any number of times. */
        REPEATABLE,
        /** The catalog does not show it. */
        UNKNOWN
    }

    private static final String INVALID_COPIES = " FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON i.oid ="
            + " x.indexrelid WHERE NOT x.indisvalid AND i.relname ~ '_cc(new|old)[0-9]*$' AND x.indrelid = ";

    /** For {@code statement}, by its leading words. */
    static Probe of(Statement statement) {
        Words words = new Words(statement);
        if (words.take("CREATE")) {
            words.take("UNIQUE");
            return words.take("INDEX", "CONCURRENTLY") ? createIndex(words) : object(words, true);
        }
        if (words.take("DROP")) {
            return words.take("INDEX", "CONCURRENTLY") ? dropIndex(words) : object(words, false);
        }
        if (words.take("ALTER", "TABLE")) {
            return alterTable(words);
        }
        return words.take("REINDEX") ? reindex(words) : found(Found.REPEATABLE);
    }

    private static Probe found(Found found) {
        return new Probe("SELECT '" + found + "', ''");
    }

    /** An index lives in the schema of its table. */
    private static Probe createIndex(Words words) {
        words.take("IF", "NOT", "EXISTS");
        Optional<String> index = words.next("ON") ? Optional.empty() : words.name();
        words.take("ON");
        words.take("ONLY");
        Optional<String> table = words.name();
        if (index.isEmpty() || table.isEmpty()) {
            return found(Found.UNKNOWN);
        }
        return new Probe(
                "SELECT coalesce(pg_catalog.max(CASE WHEN x.indisvalid THEN 'DONE' ELSE 'HALF' END), 'NOT_DONE'),"
                        + " pg_catalog.max('DROP INDEX CONCURRENTLY ' || i.oid::pg_catalog.regclass) FROM pg_catalog.pg_index x"
                        + " JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = "
                        + regclass(table.get())
                        + " AND i.relname = " + Quote.text(Words.plain(index.get())));
    }

    private static Probe dropIndex(Words words) {
        words.take("IF", "EXISTS");
        return words.name()
                .map(index -> new Probe(
                        "SELECT CASE WHEN " + regclass(index) + " IS NULL THEN 'DONE' ELSE 'NOT_DONE' END, ''"))
                .orElse(found(Found.UNKNOWN));
    }

    private static Probe reindex(Words words) {
        boolean index = words.has("INDEX");
        if (!index && !words.has("TABLE")) {
            return found(Found.REPEATABLE);
        }
        while (!words.atEnd() && !words.take("INDEX") && !words.take("TABLE")) {
            words.skip();
        }
        words.take("CONCURRENTLY");
        Optional<String> name = words.name();
        if (name.isEmpty()) {
            return found(Found.REPEATABLE);
        }
        String table = index
                ? "(SELECT o.indrelid FROM pg_catalog.pg_index o WHERE o.indexrelid = " + regclass(name.get()) + ")"
                : regclass(name.get());
        return new Probe("SELECT CASE WHEN pg_catalog.count(*) = 0 THEN 'REPEATABLE' ELSE 'HALF' END,"
                + " pg_catalog.max('DROP INDEX CONCURRENTLY ' || i.oid::pg_catalog.regclass)" + INVALID_COPIES + table);
    }

    /** What runs alone because its script asks for that is one that can be run again: a validation. */
    private static Probe alterTable(Words words) {
        words.take("IF", "EXISTS");
        words.take("ONLY");
        Optional<String> table = words.name();
        if (words.take("VALIDATE", "CONSTRAINT")) {
            return found(Found.REPEATABLE);
        }
        return words.take("DETACH", "PARTITION") ? detach(table, words) : found(Found.UNKNOWN);
    }

    private static Probe detach(Optional<String> parent, Words words) {
        Optional<String> part = words.name();
        if (parent.isEmpty() || part.isEmpty()) {
            return found(Found.UNKNOWN);
        }
        String finish = "ALTER TABLE " + parent.get() + " DETACH PARTITION " + part.get() + " FINALIZE";
        return new Probe(
                "SELECT coalesce(pg_catalog.max(CASE WHEN pg_catalog.to_jsonb(h) ->> 'inhdetachpending' = 'true'"
                        + " THEN 'HALF' ELSE 'NOT_DONE' END), 'DONE'), " + Quote.text(finish)
                        + " FROM pg_catalog.pg_inherits h WHERE h.inhparent = " + regclass(parent.get())
                        + " AND h.inhrelid = "
                        + regclass(part.get()));
    }

    /** A database, tablespace or subscription, which come whole or not at all. */
    private static Probe object(Words words, boolean created) {
        String catalog;
        if (words.take("DATABASE")) {
            catalog = "pg_database WHERE datname = ";
        } else if (words.take("TABLESPACE")) {
            catalog = "pg_tablespace WHERE spcname = ";
        } else if (words.take("SUBSCRIPTION")) {
            catalog = "pg_subscription WHERE subname = ";
        } else {
            return found(Found.UNKNOWN);
        }
        words.take("IF", "EXISTS");
        return words.name()
                .map(name -> new Probe("SELECT CASE WHEN EXISTS (SELECT FROM pg_catalog." + catalog
                        + Quote.text(Words.plain(name)) + ") = " + created + " THEN 'DONE' ELSE 'NOT_DONE' END, ''"))
                .orElse(found(Found.UNKNOWN));
    }

    private static String regclass(String name) {
        return "pg_catalog.to_regclass(" + Quote.text(name) + ")";
    }

    /** Whether the catalog does not show it. */
    boolean isBlind() {
        return equals(found(Found.UNKNOWN));
    }

    /** Asks the catalog. */
    Found look(Connection connection) throws SQLException {
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            try (ResultSet row = jdbc.executeQuery(query)) {
                row.next();
                return Found.valueOf(row.getString(1));
            }
        }
    }

    /** Clears away what a cut statement left, and asks again. What {@code HALF} means, an earlier call has begun. */
    Found settle(Connection connection) throws SQLException {
        for (int tries = 0; look(connection) == Found.HALF && tries < 100; tries++) {
            try (java.sql.Statement jdbc = connection.createStatement()) {
                jdbc.setEscapeProcessing(false);
                String clearing;
                try (ResultSet row = jdbc.executeQuery(query)) {
                    row.next();
                    clearing = row.getString(2);
                }
                jdbc.execute(clearing);
            }
        }
        return look(connection);
    }
}

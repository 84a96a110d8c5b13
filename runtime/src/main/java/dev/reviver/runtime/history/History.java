package dev.reviver.runtime.history;

import dev.reviver.runtime.Checksum;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.Script;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The history of one database: reads it, and says how to append to it.
 *
 * @param database the database
 * @param schema the schema that holds the table
 * @param name the table
 * @param home the schema in which names without one land
 * @param run what all rows have that one call of the runner writes, and no others
 * @param isReady whether it is known to be there in its present form
 * @param sequence what numbers its rows, as SQL writes it, if that is known
 */
public record History(
        String database,
        String schema,
        String name,
        String home,
        String run,
        boolean isReady,
        Optional<String> sequence) {
    /** What the row with the head shows while it does not know the chains; no digest looks like this. */
    static final String OPEN = "?";

    /**
     * A row's scripts.
     *
     * @param ranNothing whether the up script was run and held no statement
     * @param up the script that took the database forward
     * @param down the way back
     */
    public record Stored(boolean ranNothing, Optional<Script> up, Optional<Script> down) {}

    /**
     * The point from which an attempt goes on.
     *
     * @param row the id of the last row with an effect; 0 before the first
     * @param chain its text for the chains
     */
    public record Head(long row, String chain) {
        /** Before the first row. */
        public static final Head NONE = new Head(0, "");
    }

    /** The lock that runners of this history share: 64 bits of a hash, since PostgreSQL's locks are numbers. */
    public long lockKey() {
        String place = String.join("\0", "reviver", database, schema, name);
        return ByteBuffer.wrap(Checksum.sha256().digest(place.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** How everything stands now. */
    public Ledger read(Connection connection) {
        try {
            return HistoryRows.ledger(connection, reference(), "true");
        } catch (SQLException e) {
            throw Trouble.reading(toString(), e);
        }
    }

    /** The query for {@link #head}. */
    String headQuery() {
        return "SELECT id, chain FROM " + reference() + " WHERE follows IS NOT NULL ORDER BY follows DESC LIMIT 1";
    }

    /** The point that the history has reached, which tells whether anything changed. */
    public Head head(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(headQuery())) {
            return head(row);
        } catch (SQLException e) {
            throw Trouble.reading(toString(), e);
        }
    }

    static Head head(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Head.NONE;
        }
        String chain = row.getString(2);
        return new Head(row.getLong(1), chain == null ? "" : chain);
    }

    /**
     * Creates the table, and its schema, unless they are there; brings a table of an earlier form forward. To be called
     * under the lock: {@code IF NOT EXISTS} alone fails when two runners create at once.
     *
     * @throws MigrationException.HistoryUnusable if the table is of a later form, or not ours
     */
    void prepare(Connection connection, HistoryForm form) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            switch (form) {
                case NOWHERE, NONE -> statement.execute(creation(form));
                case EARLIER -> bringForward(statement);
                case CURRENT, FOREIGN -> {} // whoever reads it says what is wrong with it
            }
        } catch (SQLException e) {
            throw Trouble.writing(toString(), e);
        }
    }

    /** The statements that create it where there is nothing of it yet. */
    String creation(HistoryForm form) {
        return (form == HistoryForm.NOWHERE ? "CREATE SCHEMA " + Quote.name(schema) + ";\n" : "")
                + HistoryDdl.create(reference(), headReference());
    }

    /** The query for its {@link HistoryForm}. */
    String formQuery() {
        return HistoryForm.query(Quote.text(schema), name);
    }

    /** The same, when it is there in its present form. */
    public History ready() {
        return new History(database, schema, name, home, run, true, sequence);
    }

    /** The same, with the sequence that numbers its rows. */
    History numberedBy(String found) {
        return new History(database, schema, name, home, run, isReady, Optional.of(found));
    }

    private void bringForward(Statement statement) throws SQLException {
        List<String> checks = new ArrayList<>();
        try (ResultSet row =
                statement.executeQuery("SELECT conname FROM pg_catalog.pg_constraint WHERE contype = 'c' AND"
                        + " conrelid = " + regclass(reference()))) {
            while (row.next()) {
                checks.add(row.getString(1));
            }
        }
        statement.execute(HistoryDdl.bringForward(reference(), checks, home));
        String chain =
                Ledger.of(HistoryRows.read(statement, reference(), "true")).chain();
        statement.execute(HistoryDdl.head(reference(), headReference(), chain, home));
    }

    static String regclass(String reference) {
        return "pg_catalog.to_regclass(" + Quote.text(reference) + ")";
    }

    private static boolean holds(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** The query for {@link #written}. */
    public String writtenQuery() {
        return "SELECT unit, name, duration_ms FROM " + reference() + " WHERE follows IS NOT NULL AND run = "
                + Quote.text(run);
    }

    /** What this call has written, from the rows of {@link #writtenQuery}: the time that each took, by migration. */
    public static Map<MigrationId, Duration> written(ResultSet row) throws SQLException {
        Map<MigrationId, Duration> written = new HashMap<>();
        while (row.next()) {
            written.put(
                    new MigrationId(row.getString(1), new MigrationName(row.getString(2))),
                    Duration.ofMillis(row.getLong(3)));
        }
        return written;
    }

    /** What this call has written; nothing if there is no table, for its first row is committed together with it. */
    public Map<MigrationId, Duration> written(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(writtenQuery())) {
            return written(row);
        } catch (SQLException e) {
            if (Trouble.isMissing(e)) {
                return Map.of();
            }
            throw e;
        }
    }

    /** Whether {@code id} has a row that follows {@code head}: it has if the transaction that wrote it was committed. */
    public boolean hasRow(Connection connection, Optional<MigrationId> id, Head head) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return holds(
                    statement,
                    "SELECT 1 FROM " + reference() + " WHERE follows = " + head.row()
                            + id.map(i -> " AND unit = " + Quote.text(i.unit()) + " AND name = "
                                            + Quote.text(i.name().value()))
                                    .orElse(""));
        }
    }

    /** The scripts of a row. */
    public Stored stored(Connection connection, HistoryEntry entry) {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT verb = 'migrate' AND state = 'applied' AND statements = 0,"
                                + " up_sql, down_sql FROM " + reference() + " WHERE id = " + entry.row())) {
            if (!row.next()) {
                throw new MigrationException.Overtaken(entry.id());
            }
            String place = " of " + entry.id() + ", as stored in row " + entry.row() + " of " + this;
            Optional<Script> up = script("migration.sql" + place, row.getString(2), entry.checksum());
            Optional<Script> down = script("down.sql" + place, row.getString(3), entry.downChecksum());
            return new Stored(row.getBoolean(1), up, down);
        } catch (SQLException e) {
            throw Trouble.reading(toString(), e);
        }
    }

    /** A script is run as it was written, or not at all. */
    private static Optional<Script> script(String place, @Nullable String sql, Optional<String> checksum) {
        if (sql == null) {
            return Optional.empty();
        }
        Script script = new Script(place, sql);
        if (!checksum.equals(Optional.of(script.checksum().hex()))) {
            throw new MigrationException.HistoryUnusable(
                    "Somebody changed the " + place + ": it does not fit the checksum beside it. Nothing was run.",
                    List.of(
                            "bring the text back from a backup of the history or from version control",
                            "or do by hand what is right, then resolve(name, resolution, reason)"));
        }
        return Optional.of(script);
    }

    /** The fingerprint of the catalog before {@code entry}, if it was taken: for its row, or for the one that it followed. */
    public Optional<String> fingerprintBefore(Connection connection, HistoryEntry entry) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT coalesce(m.fingerprint_before, p.fingerprint) FROM " + reference() + " m LEFT JOIN "
                                + reference() + " p ON p.id = m.follows WHERE m.id = " + entry.row())) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    /** The fingerprints of the catalog when {@code id} had just been applied with the script {@code up}. */
    public List<String> fingerprintsOf(Connection connection, MigrationId id, Script up) throws SQLException {
        List<String> fingerprints = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT DISTINCT fingerprint FROM " + reference()
                        + " WHERE verb = 'migrate' AND state = 'applied' AND fingerprint IS NOT NULL AND unit = "
                        + Quote.text(id.unit()) + " AND name = "
                        + Quote.text(id.name().value())
                        + " AND checksum = " + Quote.text(up.checksum().hex()))) {
            while (row.next()) {
                fingerprints.add(row.getString(1));
            }
        }
        return fingerprints;
    }

    /**
     * The statement that appends a row for an attempt with an effect.
     *
     * @param head the point from which it went on
     * @param chain the chains after it
     * @param fingerprint the fingerprint of the catalog to be taken, after {@link Fingerprint#pin}
     */
    public String append(Attempt attempt, Head head, String chain, Optional<Fingerprint> fingerprint) {
        return appendAndShow(attempt, String.valueOf(head.row()), chain, fingerprint);
    }

    /** The same as {@link #append} for the first of many rows: until the last of them a start must look at the history. */
    public String open(Attempt attempt, Head head, String chain) {
        return new HistoryInsert(this, attempt)
                .follows(String.valueOf(head.row()), chain)
                .show(OPEN)
                .sql(Optional.empty());
    }

    /** The same for the last of them: it fails if the chains before it are not {@code before}. */
    public String close(Attempt attempt, String before, String chain, Optional<Fingerprint> fingerprint) {
        String last = "(SELECT h.id / (h.chain = " + Quote.text(before) + ")::integer FROM " + reference()
                + " h WHERE h.follows IS NOT NULL ORDER BY h.follows DESC LIMIT 1)";
        return appendAndShow(attempt, last, chain, fingerprint);
    }

    private String appendAndShow(Attempt attempt, String follows, String chain, Optional<Fingerprint> fingerprint) {
        return new HistoryInsert(this, attempt)
                .follows(follows, chain)
                .show(chain)
                .sql(fingerprint);
    }

    /**
     * The statement for those between the first and the last, which is the same for all of them.
     *
     * @param first the first of them
     * @param batch what no other batch is called
     */
    public Prepared appending(Attempt first, String batch) {
        return HistoryInsert.prepared(this, first, "reviver_row_".concat(batch));
    }

    /** What it is executed with for {@code attempt}. */
    public List<String> appended(Attempt attempt, String chain) {
        return HistoryInsert.arguments(attempt, lastWritten(), chain);
    }

    /**
     * The id of the last row that this session wrote, as an argument: within the statement it would be that of the new row.
     * If somebody else has gone on from it, {@code follows} is not unique. To look the sequence up costs a fifth of the row.
     */
    private String lastWritten() {
        return "pg_catalog.currval(" + sequence.map(Quote::text).orElseGet(() -> sequenceOf(Quote.text(reference())))
                + ")";
    }

    /** The sequence that numbers the rows of {@code table}, an expression, which must be there. */
    static String sequenceOf(String table) {
        return "pg_catalog.pg_get_serial_sequence(" + table + ", 'id')";
    }

    /**
     * The statement that appends a row for an attempt that was undone whole, or belongs to no migration.
     *
     * @param fingerprint as in {@link #append}
     */
    public String note(Attempt attempt, Optional<Fingerprint> fingerprint) {
        return new HistoryInsert(this, attempt).sql(fingerprint);
    }

    /** The up scripts of {@code entries}, for what their headers say. */
    public List<Script> scripts(Connection connection, List<HistoryEntry> entries) {
        return entries.stream()
                .map(entry -> stored(connection, entry).up())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The table with the one row. */
    String headReference() {
        return Quote.name(schema) + "." + Quote.name(HistoryTable.headOf(name));
    }

    String reference() {
        return Quote.name(schema) + "." + Quote.name(name);
    }

    /** For people: {@code public.reviver_history}. */
    @Override
    public String toString() {
        return schema + "." + name;
    }
}

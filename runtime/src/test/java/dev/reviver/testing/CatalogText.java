package dev.reviver.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * The catalog of a database as sorted lines {@code kind identity: definition}, one an object, read with a query of its
 * own. Two databases are alike if their lines are. The order of columns is left out: a re-added column is always last.
 */
public final class CatalogText {
    private static final String QUERY = load();

    private CatalogText() {}

    /** The lines of every object, without {@code ignoredTables} and whatever belongs to them. */
    public static List<String> of(DataSource database, String... ignoredTables) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return of(connection, ignoredTables);
        }
    }

    /** The same over a connection that autocommits. */
    public static List<String> of(Connection connection, String... ignoredTables) throws SQLException {
        List<String> lines = new ArrayList<>();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // Session settings that change how PostgreSQL prints names and literals.
            statement.execute("SELECT set_config('search_path', '', true), set_config('TimeZone', 'UTC', true),"
                    + " set_config('canon.order', 'off', true)");
            try (ResultSet rows = statement.executeQuery(QUERY)) {
                while (rows.next()) {
                    String identity = rows.getString("ident");
                    if (!belongsTo(identity, ignoredTables)) {
                        lines.add(rows.getString("kind") + " " + identity + ": " + rows.getString("def"));
                    }
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return lines;
    }

    private static boolean belongsTo(String identity, String... tables) {
        for (String table : tables) {
            // In front may stand what it is: "index x on public.t", and for a comment "table column public.t.c".
            if (identity.matches("(.* )?\"?public\"?\\.\"?" + table + "\"?([._/].*|$)")) {
                return true;
            }
        }
        return false;
    }

    private static String load() {
        try (InputStream in = Objects.requireNonNull(
                CatalogText.class.getResourceAsStream("canonical-catalog.sql"), "canonical-catalog.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

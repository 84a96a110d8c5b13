package dev.reviver.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reader leaves a connection as it found it, and prints the same whatever the session's settings are. */
class PinnedSessionTest {
    private static final List<String> SETTINGS = List.of(
            "search_path",
            "TimeZone",
            "DateStyle",
            "IntervalStyle",
            "bytea_output",
            "quote_all_identifiers",
            "extra_float_digits",
            "standard_conforming_strings",
            "transaction_read_only",
            "transaction_isolation");

    private static final String ODD_SETTINGS = """
            SET search_path = public, pg_catalog; SET TimeZone = 'Asia/Tokyo'; SET DateStyle = 'ISO, DMY';
            SET IntervalStyle = 'iso_8601'; SET bytea_output = 'escape'; SET quote_all_identifiers = on;
            SET extra_float_digits = 0; SET standard_conforming_strings = off;
            """;

    private static final String DDL = """
            CREATE TABLE t (a timestamptz DEFAULT '2020-01-31 12:00+00', b bytea DEFAULT '\\xff',
              c interval DEFAULT '1 day', d double precision DEFAULT 0.1::double precision + 0.2, e text DEFAULT 'a\\b',
              CONSTRAINT k CHECK (a > '2019-01-31 12:00+00'));
            CREATE INDEX i ON t (a);
            """;

    @Test
    void printsTheSameWhateverTheSettingsAre() throws SQLException {
        Database database = Database.of(DDL);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(ODD_SETTINGS);
            assertThat(CatalogReader.read(connection)).isEqualTo(database.read(Scope.EVERYTHING));
        }
    }

    @Test
    void leavesAnAutocommittingConnectionAsItWas() throws SQLException {
        try (Connection connection = Database.of(DDL).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(ODD_SETTINGS);
            List<String> before = settings(statement);
            CatalogReader.read(connection);
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(settings(statement)).isEqualTo(before);
            statement.execute("CREATE TABLE writable (id int)");
        }
    }

    @Test
    void takesPartInAnOpenTransaction() throws SQLException {
        Database database = Database.of(DDL);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL search_path = public, pg_catalog; CREATE TABLE uncommitted (id int)");
            List<String> before = settings(statement);
            Catalog catalog = CatalogReader.read(connection);
            assertThat(catalog.schema().table(QualifiedName.of("uncommitted"))).isPresent();
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(settings(statement)).isEqualTo(before);
            statement.execute("INSERT INTO uncommitted VALUES (1)");
            connection.commit();
        }
        assertThat(database.read(Scope.EVERYTHING).schema().table(QualifiedName.of("uncommitted")))
                .isPresent();
    }

    @Test
    void readsOnly() throws SQLException {
        try (Connection connection = Database.of(DDL).connect();
                PinnedSession session = PinnedSession.open(connection);
                Statement statement = session.connection().createStatement()) {
            assertThatThrownBy(() -> statement.execute("CREATE TABLE n (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("read-only transaction");
        }
    }

    @Test
    void restoresTheConnectionWhenAQueryFails() throws SQLException {
        try (Connection connection = Database.of(DDL).connect();
                Statement statement = connection.createStatement()) {
            List<String> before = settings(statement);
            assertThatThrownBy(() -> {
                        try (PinnedSession session = PinnedSession.open(connection)) {
                            new CatalogQueries(session, Scope.EVERYTHING).list("SELECT 1/0", row -> row.getInt(1));
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("division by zero");
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(settings(statement)).isEqualTo(before);
        }
    }

    @Test
    void restoresTheConnectionWhenTheSessionCannotBePinned() throws SQLException {
        try (Connection connection = Database.of(DDL).connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> statement.execute("SELECT 1/0")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> CatalogReader.read(connection))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("current transaction is aborted");
            connection.rollback();
            assertThat(CatalogReader.read(connection).schema().tables()).hasSize(1);
        }
    }

    private static List<String> settings(Statement statement) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String setting : SETTINGS) {
            try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                row.next();
                values.add(setting + " = " + row.getString(1));
            }
        }
        return values;
    }
}

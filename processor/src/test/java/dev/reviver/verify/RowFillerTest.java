package dev.reviver.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that stays empty proves nothing about its migrations. */
class RowFillerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // One table for a hierarchy, whose subclasses have required attributes.
                """
                CREATE TABLE t (id bigint PRIMARY KEY, kind varchar(10) NOT NULL, pages integer, made timestamp(6) with time zone NOT NULL,
                    CHECK (kind in ('book','game')), CHECK (kind <> 'book' or (pages is not null)),
                    CHECK (kind <> 'game' or (made is not null)))""",
                "CREATE TABLE t (id bigint PRIMARY KEY, day date NOT NULL UNIQUE, at timestamp NOT NULL, CHECK (day > '2026-01-09'))",
                "CREATE TABLE t (status smallint NOT NULL CHECK (status between 0 and 2), share numeric(3,2) CHECK (share <= 1))",
                """
                CREATE TABLE t (day date NOT NULL) PARTITION BY RANGE (day);
                CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2031-01-01') TO ('2031-02-01')""",
                "CREATE TABLE t (id bigint PRIMARY KEY, parent bigint NOT NULL REFERENCES t)",
                "CREATE TABLE t (id bigint PRIMARY KEY, other bigint REFERENCES t, n integer, CHECK (n is null or other is not null))",
                "CREATE TYPE pair AS (a integer, b date); CREATE TABLE t (both_of pair NOT NULL, text oid NOT NULL)",
                // No row of either can be the first.
                """
                CREATE TABLE person (id bigint PRIMARY KEY, creator bigint NOT NULL);
                CREATE TABLE t (id bigint PRIMARY KEY, person bigint NOT NULL UNIQUE REFERENCES person);
                CREATE TABLE child (id bigint PRIMARY KEY REFERENCES t, person bigint NOT NULL REFERENCES person);
                ALTER TABLE person ADD FOREIGN KEY (creator) REFERENCES t""",
                "CREATE TABLE t (code varchar(3) NOT NULL CHECK (code in ('abc', 'def')), open boolean NOT NULL)",
            })
    void fillsWhatItsChecksAllow(String table) throws SQLException {
        try (Connection connection = TestPostgres.freshDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(table);
            assertThat(RowFiller.fill(connection)).isEmpty();
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM public.t")) {
                rows.next();
                assertThat(rows.getLong(1)).isPositive();
            }
        }
    }
}

package dev.reviver.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultValueTest {
    /** The judge is PostgreSQL, which puts a table into another file when it writes all of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            timestamptz | now() | false
            timestamptz(6) | CURRENT_TIMESTAMP(6) | false
            timestamp | (now() AT TIME ZONE 'UTC') | false
            date | CURRENT_DATE | false
            text | '(none)' | false
            text | ('a')::varchar(5) | false
            text | lower('A') | false
            jsonb | jsonb_build_object('a', 1) | false
            timestamptz | clock_timestamp() | true
            uuid | gen_random_uuid() | true
            uuid | pg_catalog.gen_random_uuid() | true
            text | upper(gen_random_uuid()::text) | true
            double precision | random() | true
            bigint | nextval('s') | true
            """)
    void knowsWhatPostgresWritesIntoEveryRow(String type, String sql, boolean byRow) throws SQLException {
        assertThat(new DefaultValue(sql).mayDifferByRow()).isEqualTo(byRow);
        try (Connection connection = TestPostgres.freshDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SEQUENCE s; CREATE TABLE t (a int); INSERT INTO t VALUES (1)");
            String before = file(statement);
            statement.execute("ALTER TABLE t ADD COLUMN b " + type + " DEFAULT " + sql);
            assertThat(!file(statement).equals(before)).isEqualTo(byRow);
        }
    }

    private static String file(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT pg_relation_filenode('t')")) {
            result.next();
            return result.getString(1);
        }
    }

    @Test
    void noneThatIsSaidToBeOneForAllIsVolatile() throws SQLException {
        String names = DefaultValue.ONE_FOR_ALL.stream().map(SqlText::literal).collect(Collectors.joining(", "));
        try (Connection connection = TestPostgres.freshDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FILTER (WHERE provolatile = 'v'), count(*)"
                        + " FROM pg_proc WHERE proname IN (" + names + ")")) {
            result.next();
            assertThat(result.getInt(1)).isZero();
            assertThat(result.getInt(2)).isGreaterThan(DefaultValue.ONE_FOR_ALL.size());
        }
    }

    @Test
    void ofOthersItSaysThatTheyMay() {
        assertThat(new DefaultValue("my_code()").mayDifferByRow()).isTrue();
    }
}

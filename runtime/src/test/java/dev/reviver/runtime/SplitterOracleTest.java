package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL's own parser is the judge of where a statement ends. A random script is sent to it whole, in one message,
 * and piece by piece as the splitter cut it: the same results must come, and the same failure. What the splitter refuses
 * to cut, PostgreSQL must refuse to parse.
 *
 * <p>More of it: {@code -Dsplitter.scripts=200000 -Dsplitter.seed=7}.
 */
class SplitterOracleTest {
    private static final int SCRIPTS = Integer.getInteger("splitter.scripts", 1_500);
    private static final long SEED = Long.getLong("splitter.seed", 1);
    private static final String SYNTAX_ERROR = "42601";

    @Test
    void cutsWherePostgresCuts() throws Exception {
        int whole = 0;
        int refused = 0;
        int statements = 0;
        String url = TestPostgres.server().getJdbcUrl("postgres", "postgres") + "&preferQueryMode=simple";
        try (Connection connection = DriverManager.getConnection(url);
                java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            for (int i = 0; i < SCRIPTS; i++) {
                RandomScript random = new RandomScript(new Random(SEED * 1_000_003 + i));
                String text = random.text();
                List<String> oracle = run(jdbc, List.of(text));
                boolean parsed = oracle.isEmpty() || !oracle.get(0).startsWith(SYNTAX_ERROR);
                Optional<List<String>> pieces = cut(text);
                if (pieces.isEmpty()) {
                    assertThat(parsed)
                            .as("the splitter refuses what PostgreSQL takes, seed %d, script %d:\n%s", SEED, i, text)
                            .isFalse();
                    refused++;
                    continue;
                }
                if (parsed) {
                    assertThat(run(jdbc, pieces.get()))
                            .as("seed %d, script %d:\n%s", SEED, i, text)
                            .isEqualTo(oracle);
                    whole++;
                    statements += pieces.get().size();
                } else {
                    List<String> each = new ArrayList<>();
                    for (String piece : pieces.get()) {
                        each.addAll(run(jdbc, List.of(piece)));
                    }
                    assertThat(each)
                            .as("PostgreSQL cannot parse it, yet each piece, seed %d, script %d:\n%s", SEED, i, text)
                            .anyMatch(result -> result.startsWith(SYNTAX_ERROR));
                    refused++;
                }
            }
        }
        System.out.println("SplitterOracleTest: " + whole + " scripts of " + statements
                + " statements cut like PostgreSQL, " + refused + " refused by both, seed " + SEED);
        assertThat(whole).isGreaterThan(SCRIPTS / 3);
        assertThat(refused).isGreaterThan(SCRIPTS / 20);
    }

    private static Optional<List<String>> cut(String text) {
        try {
            return Optional.of(StatementSplitter.split(new Script("random.sql", text)).stream()
                    .map(Statement::sql)
                    .toList());
        } catch (MigrationException.ScriptRefused refused) {
            return Optional.empty();
        }
    }

    /** The result of each statement, or the first failure: its SQLSTATE and message. */
    private static List<String> run(java.sql.Statement jdbc, List<String> messages) throws SQLException {
        List<String> results = new ArrayList<>();
        jdbc.execute("BEGIN");
        try {
            for (String message : messages) {
                boolean rows = jdbc.execute(message);
                while (rows || jdbc.getUpdateCount() >= 0) {
                    results.add(rows ? first(jdbc) : "done " + jdbc.getUpdateCount());
                    rows = jdbc.getMoreResults();
                }
            }
        } catch (SQLException e) {
            results.clear(); // of a whole script the driver does not tell what came before the failure
            results.add(e.getSQLState() + " " + String.valueOf(e.getMessage()).replaceAll("\\n\\s*Position: \\d+", ""));
        } finally {
            jdbc.execute("ROLLBACK");
        }
        return results;
    }

    private static String first(java.sql.Statement jdbc) throws SQLException {
        try (ResultSet row = jdbc.getResultSet()) {
            StringBuilder text = new StringBuilder("row");
            if (row.next()) {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    text.append(' ')
                            .append(row.getMetaData().getColumnLabel(i))
                            .append('=')
                            .append(row.getString(i));
                }
            }
            return text.toString();
        }
    }
}

package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StatementSplitterTest {
    @TestFactory
    Stream<DynamicTest> cutsTheVectors() throws Exception {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("split-vectors.json"))) {
            JsonNode vectors = new ObjectMapper().readTree(in);
            assertThat(vectors).hasSizeGreaterThan(60);
            return StreamSupport.stream(vectors.spliterator(), false)
                    .map(v -> DynamicTest.dynamicTest(
                            v.get("id").asText() + ": " + v.get("about").asText(), () -> check(v)));
        }
    }

    private static void check(JsonNode vector) {
        Script script = new Script("x.sql", vector.get("script").asText());
        if (vector.has("error")) {
            // Whatever follows COPY FROM STDIN, it is refused for itself.
            String error = vector.get("error").asText();
            boolean copy = error.contains("COPY");
            assertThatThrownBy(script::statements)
                    .isInstanceOf(MigrationException.ScriptRefused.class)
                    .hasMessageContaining(copy ? "COPY FROM STDIN" : error.substring(0, error.indexOf(" at line")))
                    .extracting(e -> ((MigrationException.ScriptRefused) e).line())
                    .isEqualTo(1);
            return;
        }
        if (vector.has("kinds")) {
            assertThatThrownBy(script::statements)
                    .isInstanceOf(MigrationException.ScriptRefused.class)
                    .hasMessageContaining("COPY FROM STDIN")
                    .hasMessageContaining("INSERT");
            return;
        }
        List<String> expected = new ArrayList<>();
        vector.get("statements").forEach(s -> expected.add(s.asText()));
        assertThat(StatementSplitter.split(script)).extracting(Statement::sql).containsExactlyElementsOf(expected);
    }

    @Test
    void numbersStatementsAndTellsTheLineOfEach() {
        List<Statement> statements = StatementSplitter.split(
                new Script("x.sql", "-- head\n\nselect 1;\r\n/* two\nlines */ select\n 'a\nb'; select 3;\n"));
        assertThat(statements).extracting(Statement::number).containsExactly(1, 2, 3);
        assertThat(statements).extracting(Statement::line).containsExactly(3, 5, 7);
        assertThat(statements.get(1).lineAt(9)).isEqualTo(6);
    }

    @Test
    void leavesOutOfTheTransactionWhatItsScriptWantsToBeAlone() {
        List<Statement> statements = StatementSplitter.split(new Script("x.sql", """
                alter table t add constraint c check (a > 0) not valid;
                -- reviver:alone
                -- Reads all rows.
                alter table t validate constraint c;
                select 1; -- not reviver:alone
                -- reviver:alone
                set lock_timeout = 0;
                """));
        assertThat(statements)
                .extracting(Statement::kind)
                .containsExactly(
                        StatementKind.ORDINARY,
                        StatementKind.OUTSIDE_TRANSACTION,
                        StatementKind.ORDINARY,
                        StatementKind.SESSION_SETTING);
    }

    @Test
    void tellsWhereUnclosedTextBegins() {
        assertRefused("select 1;\n\nselect 'a\nb;", 3, 2, "unterminated string");
        assertRefused("select 1;\nselect \"a;", 2, 2, "unterminated quoted identifier");
        assertRefused("select $x$ $y$;", 1, 1, "unterminated dollar-quoted string");
        assertRefused("\n/* /* */", 2, 1, "unterminated comment");
        assertRefused("\ncreate function f() returns int begin atomic select 1;", 2, 1, "unterminated BEGIN ATOMIC");
        assertRefused("select 1;\n  \\restrict x\n", 2, 2, "psql meta-command");
    }

    private static void assertRefused(String text, int line, int statement, String problem) {
        assertThatThrownBy(() -> StatementSplitter.split(new Script("dir/x.sql", text)))
                .isInstanceOf(MigrationException.ScriptRefused.class)
                .hasMessageContaining("dir/x.sql, line " + line + " (statement " + statement + "): " + problem)
                .hasMessageContaining("Nothing was run");
    }

    @Test
    void staysFastOnAScriptOfTenMegabytes() {
        String row = "insert into t values (1, 'it''s; a row', $$x$$); -- c\n";
        String text = row.repeat(10_000_000 / row.length());
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begin = thread.getCurrentThreadCpuTime(); // of this thread alone: the machine may be busy
        assertThat(StatementSplitter.split(new Script("big.sql", text))).hasSize(10_000_000 / row.length());
        assertThat(thread.getCurrentThreadCpuTime() - begin).isLessThan(10_000_000_000L);
    }
}

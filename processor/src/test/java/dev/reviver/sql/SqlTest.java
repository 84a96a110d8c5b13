package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SqlText;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "post",
                "user",
                "Post",
                "two words",
                "quo\"te",
                "semi;colon",
                "new\nline",
                "😀",
                "größe",
                "a$b",
                "1st",
                "_x",
                "between",
                "value",
                "name",
                "select",
                "dot.ted"
            })
    void quotesWhatPostgresQuotes(String name) throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT quote_ident(?)")) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                assertThat(Sql.of("$I", name)).hasToString(result.getString(1));
            }
        }
    }

    @Test
    void knowsTheKeyWordsOfPostgres() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet words = statement.executeQuery("SELECT word, catcode <> 'U' FROM pg_get_keywords()")) {
            int count = 0;
            while (words.next()) {
                assertThat(SqlText.name(words.getString(1)).startsWith("\""))
                        .as(words.getString(1))
                        .isEqualTo(words.getBoolean(2));
                count++;
            }
            assertThat(count).isGreaterThan(400);
        }
    }

    @Test
    void fillsPlaceholders() {
        assertThat(Sql.of(
                        "$I $I ($I) $S $L",
                        "a",
                        QualifiedName.of("B", "c"),
                        List.of("d", "e f"),
                        "it's \\ $I",
                        Sql.of("x")))
                .hasToString("a \"B\".c (d, \"e f\") 'it''s \\ $I' x");
    }

    @Test
    void refusesTemplatesThatDoNotFit() {
        assertThatThrownBy(() -> Sql.of("$I")).hasMessageContaining("do not match");
        assertThatThrownBy(() -> Sql.of("x", "y")).hasMessageContaining("do not match");
        assertThatThrownBy(() -> Sql.of("$X", "y")).hasMessageContaining("unknown placeholder");
        assertThatThrownBy(() -> Sql.of("$L", "a raw string")).isInstanceOf(ClassCastException.class);
    }

    @Test
    void refusesExpressionsAndTypesThatBreakOut() {
        assertThatThrownBy(() -> Sql.expression("1); DROP TABLE t; --")).hasMessageContaining("not an SQL expression");
        assertThatThrownBy(() -> Sql.type(ColumnType.of("text; DROP TABLE t")))
                .hasMessageContaining("it contains a semicolon");
    }

    @Test
    void refusesNul() {
        assertThatThrownBy(() -> Sql.of("$S", "a\0b")).hasMessageContaining("NUL");
    }

    @Test
    void aCommentCannotBeLeft() {
        assertThat(Sql.comment("a\nDROP TABLE t;\r\u2028\u0085\u202Eb"))
                .isEqualTo("-- a\uFFFDDROP TABLE t;\uFFFD\uFFFD\uFFFD\uFFFDb");
    }

    @Test
    void dollarQuotesDoNotOccurInWhatTheyQuote() {
        assertThat(Sql.doBlock(Sql.of("BEGIN $I END", "$guard$")))
                .hasToString("DO $guard2$\nBEGIN \"$guard$\" END\n$guard2$");
    }
}

package dev.reviver.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    @Test
    void findsColumnsButNotFunctionsTypesOrStrings() {
        assertThat(Expression.of("lower(Title) > 'body' and t.\"My Col\"::date < date '2024-01-01'")
                        .names())
                .contains("title", "My Col")
                .doesNotContain("lower", "body", "t", "date");
    }

    @Test
    void renamesAColumnWhereverItStandsAndNothingElse() {
        assertThat(Expression.of("a > 0 and length(a) < 9 and 'a' <> \"a\" and a(a)")
                        .renamed(Map.of("a", "b\"c")))
                .isEqualTo("\"b\"\"c\" > 0 and length(\"b\"\"c\") < 9 and 'a' <> \"b\"\"c\" and a(\"b\"\"c\")");
    }

    @Test
    void foldsUnquotedNamesOnly() {
        assertThat(Expression.of("AGE > 1").renamed(Map.of("age", "years"))).isEqualTo("years > 1");
        assertThat(Expression.of("AGE > 1").renamed(Map.of("age", "order"))).isEqualTo("\"order\" > 1");
        assertThat(Expression.of("AGE > 1").renamed(Map.of("age", "Years"))).isEqualTo("\"Years\" > 1");
        assertThat(Expression.of("\"AGE\" > 1").renamed(Map.of("age", "years"))).isEqualTo("\"AGE\" > 1");
    }

    @Test
    void sameExpressionWithOtherSpacesOrQuotesHasOneCanonicalForm() {
        assertThat(Expression.of("a in ('x','y')").canonical())
                .isEqualTo(Expression.of("\"a\"  IN ('x', 'y')").canonical());
        assertThat(Expression.of("a in ('x ')").canonical())
                .isNotEqualTo(Expression.of("a in ('x')").canonical());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a > 0",
                "a in ('x;', 'y--', '/*')",
                "\"a;b\" > 0",
                "f($$;'$$) > E'\\';'",
                "a <> $q$ ) $q$",
                "a - -1 > 0"
            })
    void acceptsWhatStaysInsideItsStatement(String sql) {
        assertThat(Expression.flaw(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1; DROP TABLE t", "a > 0 -- ", "a /* b", "'open", "\"open", "f(a", "a) or (b", "$q$ open"})
    void refusesWhatBreaksOut(String sql) {
        // An unclosed dollar quote is no quote to PostgreSQL either: it is an error there, and harmless.
        assertThat(Expression.flaw(sql).isPresent()).isEqualTo(!sql.startsWith("$q$"));
    }

    @Test
    void survivesLongStrings() {
        String text = "'" + "x".repeat(200_000) + "'";
        assertThat(Expression.flaw(text)).isEmpty();
    }
}

package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TOML, as its specification has it (version 1.0, sections "Keys", "String", "Table", "Inline Table"). */
class TomlTextTest {
    private static Map<String, String> read(String text) {
        return TomlText.read("settings.toml", text);
    }

    @Test
    void readsEveryKindOfText() {
        assertThat(read("""
                a = "tab\\tquote\\" \\u00e9 \\U0001F600" # a remark
                b = 'C:\\temp' \s
                c = \"""
                one
                  two "quoted" \\
                     three""\"""
                d = '''
                it's \\n'''
                """))
                .isEqualTo(Map.of(
                        "a",
                        "tab\tquote\" \u00e9 \ud83d\ude00",
                        "b",
                        "C:\\temp",
                        "c",
                        "one\n  two \"quoted\" three\"\"",
                        "d",
                        "it's \\n"));
    }

    @Test
    void joinsTheNamesOfTablesAndKeys() {
        assertThat(read("""
                x.y = 1
                [a . "b c"]
                'd' = true
                e = { f = 'g', h.i = -25 }
                """)).isEqualTo(Map.of("x.y", "1", "a.b c.d", "true", "a.b c.e.f", "g", "a.b c.e.h.i", "-25"));
    }

    @Test
    void passesOverArrays() {
        assertThat(read("a = [1, [2, 'x'], # why\n  { b = 3 },\n]\r\nc = 'd'"))
                .containsEntry("c", "d")
                .doesNotContainKey("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a = \"open|1", "a = 1 b = 2|1", "=1|1", "[a|1", "a = ann|1", "a = [1 2|1"})
    void saysWhereItIsNoToml(String text, int line) {
        assertThatThrownBy(() -> read("# first\n" + text))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("settings.toml, line " + (line + 1));
    }
}

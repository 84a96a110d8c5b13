package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1;\r\nselect 2;\r\n",
                "select 1;\rselect 2;",
                "\uFEFFselect 1;\nselect 2;",
                "select 1;  \t\nselect 2; \n\n\n"
            })
    void checksumSurvivesWhatEditorsAndGitDo(String text) {
        assertThat(Checksum.of(text)).isEqualTo(Checksum.of("select 1;\nselect 2;\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"select 1;\n\nselect 2;", "select 1;\n select 2;", "select 1;\nselect 3;", ""})
    void checksumTellsAnEditedText(String text) {
        assertThat(Checksum.of(text)).isNotEqualTo(Checksum.of("select 1;\nselect 2;\n"));
    }

    @Test
    void readsTheGradeFromTheHeader() {
        assertThat(new Script("x", "-- Adds a table.\r\n-- reviver:grade=structure-only\r\nselect 1;").grade())
                .contains(Grade.STRUCTURE_ONLY);
        assertThat(new Script("x", "select 1;").grade()).isEmpty();
        assertThatThrownBy(() -> new Script("d/x.sql", "--\n-- reviver:grade=losless\n").grade())
                .isInstanceOf(MigrationException.ScriptRefused.class)
                .hasMessageContaining("d/x.sql, line 2")
                .hasMessageContaining("losless")
                .hasMessageContaining("lossless, archived, structure-only, irreversible");
    }

    @Test
    void everyGradeReadsWhatItWrites() {
        for (Grade grade : Grade.values()) {
            assertThat(Grade.parse(grade.text())).isEqualTo(Optional.of(grade));
        }
    }

    @Test
    void refusesWhatIsNotText() {
        assertThatThrownBy(() -> Script.decode("x.sql", new byte[] {(byte) 0xFF, (byte) 0xFE, 's', 0}))
                .isInstanceOf(MigrationException.ScriptRefused.class)
                .hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> Script.decode("x.sql", "select\n1\0".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MigrationException.ScriptRefused.class)
                .hasMessageContaining("x.sql, line 2")
                .hasMessageContaining("NUL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260131120000_../../etc",
                "20260131120000_a'; drop table t; --",
                "20260131120000_\"a",
                "20260131120000_a\nb",
                "20260131120000_",
                "20260131120000_straße",
                "2026013112000_a",
                "..",
                ""
            })
    void refusesHostileNames(String name) {
        assertThatThrownBy(() -> new MigrationName(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20260131120000_init")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void namesHaveATimeAndASlugAndSortByTime() {
        MigrationName name = new MigrationName("20260131120000_add_Profile-2");
        assertThat(name.timestamp()).isEqualTo("20260131120000");
        assertThat(name.slug()).isEqualTo("add_Profile-2");
        assertThat(name).isLessThan(new MigrationName("20260131120001_a"));
    }
}

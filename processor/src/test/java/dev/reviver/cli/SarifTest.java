package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.reviver.hazard.Direction;
import dev.reviver.hazard.Hazard;
import dev.reviver.lint.Lint;
import dev.reviver.lint.Sarif;
import dev.reviver.runtime.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lint --sarif} writes, held against the JSON schema of the standard. */
class SarifTest {
    @Test
    void namesFilesAsReviewToolsFindThem() throws IOException {
        String text = sarif(List.of(
                new Lint.Warning("db/my migrations/ü/down.sql", 7, Hazard.TABLE_DROPPED, "drops it"),
                new Lint.Warning("/db/a.sql", 1, Hazard.STATISTICS_LOST, "forgets"),
                new Lint.Warning("C:\\db\\a.sql", 1, Hazard.KEY_ON_ROWS, "fails")));
        assertThat(text)
                .contains(
                        "\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Reviver\",",
                        "\"rules\":[{\"id\":\"RV101\"",
                        "{\"ruleId\":\"RV101\",\"level\":\"error\",\"message\":{\"text\":\"drops it\"},"
                                + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":"
                                + "{\"uri\":\"db/my%20migrations/%C3%BC/down.sql\"},\"region\":{\"startLine\":7}}}]}",
                        "\"level\":\"note\",\"message\":{\"text\":\"forgets\"}",
                        "\"uri\":\"file:///db/a.sql\"",
                        "\"uri\":\"file:///C:/db/a.sql\"");
        assertThat(complaints(text)).isEmpty();
    }

    @Test
    void isSarifForAllCases() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases"))) {
            List<Lint.Warning> warnings = files.filter(file -> file.endsWith("migration.sql"))
                    .sorted()
                    .flatMap(file -> Lint.of(script(file), Direction.UP, Optional.empty()).stream())
                    .toList();
            assertThat(warnings).hasSizeGreaterThan(50);
            assertThat(complaints(sarif(warnings))).isEmpty();
        }
    }

    @Test
    void isSarifWithFindingsAndWithout(@TempDir Path directory) throws IOException {
        Path migration = Files.createDirectories(directory.resolve("20260101000000_init"));
        Files.writeString(migration.resolve("migration.sql"), "CREATE TABLE post (id int);");
        Files.writeString(migration.resolve("down.sql"), "DROP TABLE post;");
        assertThat(complaints(lint(directory, ExitCode.DONE))).isEmpty();
        Files.writeString(migration.resolve("migration.sql"), "ALTER TABLE post DROP COLUMN title;");
        String text = lint(directory, ExitCode.DIFFERENT);
        assertThat(text).contains("RV102", "20260101000000_init/migration.sql");
        assertThat(complaints(text)).isEmpty();
    }

    @Test
    void theSchemaIsNotContentWithEverything() {
        assertThat(complaints("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"rules\":[]}}}]}"))
                .isNotEmpty();
    }

    private static String lint(Path migrations, ExitCode expected) {
        Said said = Said.of("lint", "--sarif", "--migrations", migrations.toString());
        assertThat(said.code()).as(said.err()).isEqualTo(expected.number());
        return said.out();
    }

    private static String sarif(List<Lint.Warning> warnings) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            Sarif.write(json, warnings);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static Script script(Path file) {
        try {
            return new Script(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<ValidationMessage> complaints(String text) {
        InputStream schema = SarifTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(java.util.Objects.requireNonNull(schema))
                .validate(text, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true));
    }
}

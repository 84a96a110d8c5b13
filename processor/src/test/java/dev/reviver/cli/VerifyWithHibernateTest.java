package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.processor.Project;
import dev.reviver.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify --entities}: the Hibernate ORM of the class path says whether it accepts what the migrations make. */
class VerifyWithHibernateTest {
    private Project project;

    @BeforeEach
    void blog(@TempDir Path base) {
        project = Project.maven(base)
                .entity("Post", "String title; @ManyToOne Tag tag;")
                .entity("Tag", "String word; Shout loud;")
                .source("Shout", "public record Shout(String text) {}")
                .source("ShoutConverter", """
                        @jakarta.persistence.Converter(autoApply = true)
                        public class ShoutConverter implements jakarta.persistence.AttributeConverter<Shout, Integer> {
                            public Integer convertToDatabaseColumn(Shout shout) { return shout.text().length(); }
                            public Shout convertToEntityAttribute(Integer size) { return new Shout("a".repeat(size)); }
                        }
                        """);
        Project.Compiled compiled = project.compile("-Areviver.name=init");
        assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
    }

    private Said verify(String classPath) throws Exception {
        DataSource database = TestPostgres.freshDatabase();
        String url;
        try (Connection connection = database.getConnection()) {
            url = connection.getMetaData().getURL();
        }
        return Said.of(List.of(
                "verify",
                "--migrations",
                project.migrations().toString(),
                "--entities",
                project.classes().toString(),
                "--class-path",
                classPath,
                "--shadow-url",
                url + (url.contains("?") ? "&" : "?") + "user=postgres"));
    }

    @Test
    void isContentIfHibernateIs() throws Exception {
        Said said = verify(System.getProperty("java.class.path"));
        assertThat(said.out() + said.err()).contains("1 migration went forward, back and forward again");
        assertThat(said.code()).isZero();
    }

    @Test
    void tellsWhatHibernateDoesNotAccept() throws Exception {
        Path up = project.migrations().resolve(project.names().get(0)).resolve("migration.sql");
        Path snapshot = project.migrations().resolve("schema.snapshot.json");
        Files.writeString(up, Files.readString(up).replace("    word character varying(255)", "    word bigint"));
        Files.writeString(
                snapshot,
                Files.readString(snapshot)
                        .replaceFirst(
                                "(\"name\": \"word\",\\s+\"type\": )\"character varying\\(255\\)\"", "$1\"bigint\""));
        Said said = verify(System.getProperty("java.class.path"));
        assertThat(said.out())
                .contains(
                        "hibernate: Hibernate ORM does not accept what the migrations make: Schema validation: wrong column"
                                + " type encountered in column [word] in table [Tag]");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void saysHowToGiveTheClassPath() throws Exception {
        Said said = verify("");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains(
                        "Hibernate ORM cannot be asked: java.lang.ClassNotFoundException: org.hibernate.cfg.Configuration")
                .contains("mvn dependency:build-classpath");
    }
}

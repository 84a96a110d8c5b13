package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class GraphVerbTest {
    private Path migrations;

    @BeforeEach
    void twoMigrations(@TempDir Path base) throws IOException {
        migrations = base;
        migration("20260101000000_init", """
                CREATE TABLE author (id bigint PRIMARY KEY);
                CREATE TABLE post (id bigint PRIMARY KEY, title varchar(80), draft text);
                CREATE TABLE quiet (id bigint PRIMARY KEY);""");
        migration("20260102000000_author", """
                ALTER TABLE post ADD COLUMN author_id bigint REFERENCES author;
                ALTER TABLE post DROP COLUMN draft;
                ALTER TABLE post ALTER COLUMN title TYPE varchar(200);
                CREATE TABLE "a < b" (id bigint);""");
    }

    private void migration(String name, String up) throws IOException {
        Files.writeString(Files.createDirectory(migrations.resolve(name)).resolve("migration.sql"), up);
    }

    private Said graph(String... more) throws Exception {
        List<String> all = new ArrayList<>(List.of(
                "graph",
                "--migrations",
                migrations.toString(),
                "--shadow-url",
                Database.fresh().url()));
        return Said.of(all, more);
    }

    @Test
    void drawsWhatOneMigrationChanges() throws Exception {
        Said said = graph("--last");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).isEqualTo("""
                erDiagram
                    "a < b"["a < b (added)"] {
                        bigint id "added"
                    }
                    "author" {
                        bigint id PK
                    }
                    "post"["post (changed)"] {
                        bigint id PK
                        character_varying_200_ title "changed, was character varying(80)"
                        bigint author_id FK "added"
                        text draft "dropped"
                    }
                    "author" ||--o{ "post" : "author_id (added)"
                """);
        assertThat(graph("--migration", "20260102000000_author").out()).isEqualTo(said.out());
        assertThat(graph("--migration", "20260101000000_init").out()).contains("quiet (added)");
        assertThat(graph("--migration", "nothing").err()).contains("There is no migration nothing");
    }

    @Test
    void drawsAPictureThatIsWellFormed() throws Exception {
        String svg = graph("--last", "--svg").out();
        assertThat(svg).isEqualTo(graph("--last", "--svg").out());
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)))
                        .getElementsByTagName("rect")
                        .getLength())
                .isEqualTo(3);
        assertThat(svg).contains("line-through", "a &lt; b (added)", ", was character varying(80)");
    }

    @Test
    void drawsTheChain() throws Exception {
        assertThat(graph("--chain").out()).contains("m0 --> m1");
        assertThat(graph("--chain", "--last").err()).contains("mutually exclusive");
        assertThat(graph().err()).contains("There is no schema.snapshot.json");
    }
}

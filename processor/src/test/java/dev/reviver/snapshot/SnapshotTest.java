package dev.reviver.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Identity;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {
    private static final String EMPTY = """
            {
              "format": 2,
              "unit": "blog",
              "package": "blog",
              "entities": []
            }
            """;

    @Test
    void lawL7ReadAfterWriteIsIdentityAndBytesAreStable() {
        long seed = new Random().nextLong();
        RandomSnapshots random = new RandomSnapshots(seed);
        for (int i = 0; i < 500; i++) {
            Snapshot snapshot = random.next();
            String text = SnapshotWriter.write(snapshot);
            Snapshot read = SnapshotReader.read(text, "x");
            assertThat(read).as("seed %d, snapshot %d", seed, i).isEqualTo(snapshot);
            assertThat(SnapshotWriter.write(read))
                    .as("seed %d, snapshot %d", seed, i)
                    .isEqualTo(text);
        }
    }

    @Test
    void writesOneFactALineInNameOrderAndLeavesOutWhatIsAbsent() {
        Column id = new Column(
                "id",
                ColumnType.of("bigint"),
                false,
                Optional.empty(),
                Optional.of(Identity.BY_DEFAULT),
                Optional.empty());
        Table post = new Table(
                QualifiedName.of("post"),
                List.of(id, Column.of("price", ColumnType.of("numeric", 38, 2))),
                Optional.of(new PrimaryKey("post_pkey", List.of("id"))),
                List.of(),
                List.of(),
                List.of(new Index("ix", List.of(new IndexColumn("price", true)), false)),
                List.of(new ForeignKey(
                        "fk",
                        List.of("id"),
                        QualifiedName.of("blog", "user"),
                        List.of("id"),
                        ReferentialAction.SET_NULL)),
                Optional.empty());
        Schema schema = new Schema(List.of(), List.of(new Sequence(QualifiedName.of("s"), 1, 50)), List.of(post));
        Snapshot snapshot = Snapshot.initial("blog", "blog")
                .with(List.of("blog.User", "blog.Post"), schema, Meaning.NONE)
                .withHead("20260101000000_init");
        assertThat(SnapshotWriter.write(snapshot)).isEqualTo("""
                        {
                          "format": 2,
                          "unit": "blog",
                          "package": "blog",
                          "head": "20260101000000_init",
                          "entities": [
                            "blog.Post",
                            "blog.User"
                          ],
                          "sequences": [
                            {
                              "name": "s",
                              "start": 1,
                              "increment": 50
                            }
                          ],
                          "tables": [
                            {
                              "name": "post",
                              "columns": [
                                {
                                  "name": "id",
                                  "type": "bigint",
                                  "nullable": false,
                                  "identity": "by default"
                                },
                                {
                                  "name": "price",
                                  "type": "numeric(38,2)",
                                  "nullable": true
                                }
                              ],
                              "primaryKey": {
                                "name": "post_pkey",
                                "columns": [
                                  "id"
                                ]
                              },
                              "indexes": [
                                {
                                  "name": "ix",
                                  "unique": false,
                                  "columns": [
                                    {
                                      "name": "price",
                                      "descending": true
                                    }
                                  ]
                                }
                              ],
                              "foreignKeys": [
                                {
                                  "name": "fk",
                                  "columns": [
                                    "id"
                                  ],
                                  "targetSchema": "blog",
                                  "target": "user",
                                  "targetColumns": [
                                    "id"
                                  ],
                                  "onDelete": "set null"
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void readsTheSmallestSnapshot() {
        assertThat(SnapshotReader.read(EMPTY, "x")).isEqualTo(Snapshot.initial("blog", "blog"));
        assertThat(SnapshotReader.read(EMPTY.replace("\n", "\r\n"), "x")).isEqualTo(Snapshot.initial("blog", "blog"));
    }

    /** What the first version wrote, and what it meant. */
    @Test
    void readsFormatOneAndWritesTheNewestOne() {
        Snapshot read = SnapshotReader.read("""
                {
                  "format": 1,
                  "unit": "blog",
                  "package": "blog",
                  "entities": [],
                  "sequences": [
                    {
                      "name": "below",
                      "start": -5,
                      "increment": 1
                    }
                  ],
                  "tables": [
                    {
                      "name": "post",
                      "columns": [
                        {
                          "name": "id",
                          "type": "bigint",
                          "nullable": false,
                          "identity": "by default"
                        },
                        {
                          "name": "tags",
                          "type": "text[]",
                          "nullable": true
                        }
                      ],
                      "indexes": [
                        {
                          "name": "ix",
                          "unique": false,
                          "columns": [
                            {
                              "name": "tags",
                              "descending": true
                            }
                          ]
                        }
                      ],
                      "foreignKeys": [
                        {
                          "name": "fk",
                          "columns": [
                            "id"
                          ],
                          "target": "post",
                          "targetColumns": [
                            "id"
                          ]
                        }
                      ]
                    }
                  ]
                }
                """, "x");
        Column id = Column.of("id", ColumnType.of("bigint"))
                .withNullable(false)
                .withIdentity(Optional.of(Identity.BY_DEFAULT));
        Table post = Table.of(
                QualifiedName.of("post"),
                List.of(id, Column.of("tags", ColumnType.of("text").asArray())));
        Table full = new Table(
                post.qualifiedName(),
                post.columns(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Index("ix", List.of(new IndexColumn("tags", true)), false)),
                List.of(new ForeignKey(
                        "fk", List.of("id"), post.qualifiedName(), List.of("id"), ReferentialAction.NO_ACTION)),
                Optional.empty());
        assertThat(read)
                .isEqualTo(Snapshot.initial("blog", "blog")
                        .with(
                                List.of(),
                                new Schema(
                                        List.of(),
                                        List.of(new Sequence(QualifiedName.of("below"), -5, 1)),
                                        List.of(full)),
                                Meaning.NONE));
        assertThat(SnapshotWriter.write(read)).contains("\"format\": 2").contains("\"type\": \"text[]\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"unit\": \"blog\" | \"unit\": 7 | 3 | a text in quotes was expected",
                "\"unit\": \"blog\" | \"unit\": null | 3 | true, false, a list or an object was expected",
                "\"unit\": \"blog\" | \"unit\": \" \" | 1 | unit must not be blank",
                "\"unit\": \"blog\" | \"colour\": \"blog\" | 1 | the field \"unit\" is missing",
                "\"entities\": [] | \"entities\": {} | 5 | a list was expected",
                "\"entities\": [] | \"entities\": [], \"colour\": 1 | 5 | unknown field \"colour\"",
                "\"entities\": [] | \"entities\": [], \"unit\": \"x\" | 5 | Duplicate",
                "\"entities\": [] | \"entities\": [], | 6 | this is not JSON",
                "\"entities\": [] | \"entities\": [ | 6 | starting at line 5, column 15)",
                "\"format\": 2 | \"format\": 3 | 2 | newer Reviver",
                "\"format\": 2 | \"format\": 0 | 2 | a format from 1 to 2",
                "\"format\": 2 | \"format\": 1.5 | 2 | a whole number",
                "\"format\": 2 | \"format\": 99999999999999999999 | 2 | this is not JSON",
                "\"entities\": [] | \"entities\": [], \"tables\": [{\"name\": \"\"}] | 5 | object name must have 1 to 63",
                "\"entities\": [] | \"entities\": [], \"tables\": [{\"name\": \"t\", \"x\": 1}] | 5 | known here are",
                "\"entities\": [] | \"entities\": [], \"sequences\": [{\"name\": \"s\", \"start\": 1, \"increment\": 0}]"
                        + " | 5 | increment other than 0",
            })
    void refusesWhatIsNotASnapshotAndSaysWhere(String from, String to, int line, String message) {
        String json = EMPTY.replace(from, to);
        assertThat(json).isNotEqualTo(EMPTY);
        SnapshotException e = read(json);
        assertThat(e)
                .hasMessageStartingWith("schema.snapshot.json:" + line + ":")
                .hasMessageContaining(message);
        assertThat(e.line()).isEqualTo(line);
        assertThat(e.column()).isPositive();
        assertThat(e.where()).isEqualTo("schema.snapshot.json");
    }

    @Test
    void refusesAnUnknownWordOfAClosedSet() {
        String json = EMPTY.replace(
                "[]",
                "[], \"tables\": [{\"name\": \"t\", \"columns\": [{\"name\": \"c\", \"type\": \"text\","
                        + " \"nullable\": false, \"identity\": \"sometimes\"}]}]");
        assertThat(read(json)).hasMessageContaining("\"identity\" must be \"by default\" or \"always\"");
    }

    @Test
    void refusesAnEmptyFileAndTextAfterTheEnd() {
        assertThat(read("")).hasMessageContaining("the file is empty");
        assertThat(read(EMPTY + "{}")).hasMessageContaining("the end of the file was expected");
    }

    @Test
    void refusesAMergeConflictAndNamesTheWayOut() {
        String json = EMPTY.replace("  \"entities\"", """
                <<<<<<< HEAD
                  "head": "20260101000000_a",
                =======
                  "head": "20260102000000_b",
                >>>>>>> other
                  "entities\"""");
        SnapshotException e = read(json);
        assertThat(e).hasMessageContaining("merge conflict (<<<<<<< HEAD)").hasMessageContaining("Take one side");
        assertThat(e.line()).isEqualTo(5);
    }

    private static SnapshotException read(String json) {
        return catchThrowableOfType(SnapshotException.class, () -> SnapshotReader.read(json, "schema.snapshot.json"));
    }
}

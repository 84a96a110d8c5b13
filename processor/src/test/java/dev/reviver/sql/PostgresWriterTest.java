package dev.reviver.sql;

import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.sequence;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.Differ;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresWriterTest {
    private static String up(Schema from, Schema to, String renames) {
        return PostgresWriter.script(Differ.diff(from, to, Renames.parse(renames)));
    }

    private static String down(Schema from, Schema to, String renames) {
        return PostgresWriter.script(
                Differ.diff(from, to, Renames.parse(renames)).inverse(), Direction.DOWN);
    }

    private static List<String> statements(Schema from, Schema to) {
        return Differ.diff(from, to, Renames.NONE).changes().stream()
                .flatMap(change -> PostgresWriter.statements(change).stream())
                .toList();
    }

    @Test
    void addsATableWithKeysInsideAndForeignKeysAfter() {
        Schema from = schema(table("User").key("id"));
        Schema to = schema(
                table("User").key("id"),
                table("profile")
                        .key("id")
                        .column("bio", "varchar(255)")
                        .notNull("user_id", "bigint")
                        .unique("uk_profile_user", "user_id")
                        .reference("fk_profile_user", "user_id", "User", "id"));
        assertThat(up(from, to, "")).isEqualTo("""
                        -- Adds table profile (id, bio, user_id)
                        CREATE TABLE profile (
                            id bigint NOT NULL,
                            bio character varying(255),
                            user_id bigint NOT NULL,
                            CONSTRAINT profile_pkey PRIMARY KEY (id),
                            CONSTRAINT uk_profile_user UNIQUE (user_id)
                        );

                        -- Adds foreign key fk_profile_user of profile (user_id) to User (id)
                        -- RV127 takes SHARE ROW EXCLUSIVE on User: nobody else writes to it until the transaction ends
                        ALTER TABLE profile ADD CONSTRAINT fk_profile_user FOREIGN KEY (user_id) REFERENCES "User" (id);
                        """);
        assertThat(down(from, to, "")).isEqualTo("""
                        -- Drops foreign key fk_profile_user of profile
                        -- RV127 takes ACCESS EXCLUSIVE on User: nobody else reads or writes it until the transaction ends
                        ALTER TABLE profile DROP CONSTRAINT fk_profile_user;

                        -- Drops table profile
                        -- RV141 drops table profile: all rows written since are lost
                        DROP TABLE profile;
                        """);
    }

    @Test
    void saysWhatADroppedColumnLosesAndLeavesRoomAtTheHinge() {
        Schema from = schema(table("post").key("id").notNull("title", "text"));
        Schema to = schema(table("post").key("id"));
        assertThat(up(from, to, "")).isEqualTo("""
                        -- reviver:hinge
                        -- Old and new columns exist together here. Write the SQL that moves values at this place,
                        -- and the SQL that moves them back at the same place of the other file.

                        -- Drops column post.title
                        -- RV102 drops column post.title: its values are lost
                        -- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
                        -- structure-only: the way back restores the column, not its values
                        ALTER TABLE post DROP COLUMN title;
                        """);
        assertThat(down(from, to, "")).isEqualTo("""
                        -- Adds column post.title (text)
                        -- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
                        -- structure-only: restores the column, not its values
                        ALTER TABLE post ADD COLUMN title text;

                        -- reviver:hinge
                        -- Old and new columns exist together here. Write the SQL that moves values at this place,
                        -- and the SQL that moves them back at the same place of the other file.

                        -- Changes column post.title: not null
                        -- RV143 counts rows written since: every row needs a value in post.title, and none was given; reads all of post while nobody else can
                        DO $guard$
                        DECLARE
                            misfits bigint := (SELECT count(*) FROM post WHERE title IS NULL);
                        BEGIN
                            IF misfits > 0 THEN
                                RAISE not_null_violation USING MESSAGE = misfits || ' rows of post have no value in title',
                                    HINT = 'Write a value for them at the hinge above.';
                            END IF;
                        END
                        $guard$;
                        ALTER TABLE post ALTER COLUMN title SET NOT NULL;
                        """);
    }

    @Test
    void customSqlStandsAtTheHingeAndPendingConstraintsAreCheckedAfterIt() {
        Change custom = new Change.Custom(QualifiedName.of("t"), "UPDATE t SET b = a;", "UPDATE t SET a = b");
        Plan structure = Differ.diff(
                schema(table("t").notNull("a", "text")), schema(table("t").notNull("b", "text")), Renames.NONE);
        List<Change> changes = new ArrayList<>(structure.changes());
        changes.add(2, custom);
        assertThat(PostgresWriter.script(new Plan(changes)).lines().filter(line -> !line.startsWith("--")))
                .containsExactly(
                        "ALTER TABLE t ADD COLUMN b text;",
                        "",
                        "ALTER TABLE t ALTER COLUMN a DROP NOT NULL;",
                        "",
                        "",
                        "UPDATE t SET b = a;",
                        "",
                        "SET CONSTRAINTS ALL IMMEDIATE;",
                        "",
                        "DO $guard$",
                        "DECLARE",
                        "    misfits bigint := (SELECT count(*) FROM t WHERE b IS NULL);",
                        "BEGIN",
                        "    IF misfits > 0 THEN",
                        "        RAISE not_null_violation USING MESSAGE = misfits || ' rows of t have no value in b',",
                        "            HINT = 'Write a value for them at the hinge above.';",
                        "    END IF;",
                        "END",
                        "$guard$;",
                        "ALTER TABLE t ALTER COLUMN b SET NOT NULL;",
                        "",
                        "ALTER TABLE t DROP COLUMN a;");
    }

    @Test
    void aPlanThatNeitherAltersNorMovesColumnsHasNoHinge() {
        assertThat(up(
                        schema(table("t").column("a", "text")),
                        schema(table("t").column("a", "text").index("ix", "a")),
                        ""))
                .isEqualTo("""
                        -- Adds index ix of t (a)
                        -- RV125 nobody can write to t while index ix of t is built
                        -- RV127 takes SHARE on t: nobody else writes to it until the transaction ends
                        CREATE INDEX ix ON t (a);
                        """);
        assertThat(PostgresWriter.script(new Plan(List.of()))).isEmpty();
    }

    @Test
    void hostileNamesStayInsideQuotesAndComments() {
        assertThat(up(schema(table("a\nDROP TABLE b; --\"x").column("c", "text")), Schema.EMPTY, ""))
                .isEqualTo("""
                        -- Drops table a\uFFFDDROP TABLE b; --"x
                        -- RV101 drops table a\uFFFDDROP TABLE b; --"x: its rows are lost
                        -- structure-only: the way back restores the table, not its rows
                        DROP TABLE "a
                        DROP TABLE b; --""x";
                        """);
    }

    @Test
    void commentsAreStatementsOfTheirOwn() {
        Schema to = schema(table("t").column("a", "text").comment("it's"));
        assertThat(statements(Schema.EMPTY, to))
                .containsExactly("CREATE TABLE t (\n    a text\n)", "COMMENT ON TABLE t IS 'it''s'");
        assertThat(statements(to, schema(table("t").column("a", "text"))))
                .containsExactly("COMMENT ON TABLE t IS NULL");
    }

    @Test
    void anIdentityStartsAboveTheRowsThatAreThere() {
        assertThat(statements(
                        schema(table("t").notNull("Id", "bigint")),
                        schema(table("t").identity("Id"))))
                .containsExactly(
                        "ALTER TABLE t ALTER COLUMN \"Id\" ADD GENERATED BY DEFAULT AS IDENTITY",
                        "SELECT setval(pg_get_serial_sequence('t', 'Id'), greatest(max(\"Id\") + 1, 1), false) FROM t");
        assertThat(statements(
                        schema(table("t").identity("id")), schema(table("t").notNull("id", "bigint"))))
                .containsExactly("ALTER TABLE t ALTER COLUMN id DROP IDENTITY");
    }

    @Test
    void aTypeChangeWithinTextNeedsNoUsing() {
        assertThat(statements(
                        schema(table("t").column("a", "varchar(10)")),
                        schema(table("t").column("a", "varchar(20)"))))
                .containsExactly("ALTER TABLE t ALTER COLUMN a TYPE character varying(20)");
    }

    @Test
    void aTypeChangeThatCouldCutValuesIsGuarded() {
        assertThat(statements(
                        schema(table("t").column("a", "varchar(20)")),
                        schema(table("t").column("a", "varchar(10)"))))
                .containsExactly("""
                        DO $guard$
                        DECLARE
                            misfits bigint := (SELECT count(*) FROM t WHERE (a::character varying(10))::text IS DISTINCT FROM a::text);
                        BEGIN
                            IF misfits > 0 THEN
                                RAISE data_exception USING MESSAGE = misfits || ' rows of t have a value in a that character varying(10) cannot hold unchanged',
                                    HINT = 'Change these values first, or write the conversion that is meant.';
                            END IF;
                        END
                        $guard$""", "ALTER TABLE t ALTER COLUMN a TYPE character varying(10)");
    }

    @Test
    void aDefaultIsTakenOffWhileTheTypeChanges() {
        assertThat(statements(
                        schema(table("t").withDefault("a", "text", "'1'")),
                        schema(table("t").withDefault("a", "integer", "1"))))
                .containsExactly(
                        """
                        DO $guard$
                        DECLARE
                            candidate record;
                            misfits bigint := 0;
                        BEGIN
                            FOR candidate IN SELECT a AS value FROM t WHERE a::text COLLATE "C" !~ '^-?[0-9]{1,9}$' LOOP
                                BEGIN
                                    PERFORM candidate.value::integer;
                                EXCEPTION WHEN data_exception THEN
                                    misfits := misfits + 1;
                                END;
                            END LOOP;
                            IF misfits > 0 THEN
                                RAISE data_exception USING MESSAGE = misfits || ' rows of t have a value in a that integer cannot hold unchanged',
                                    HINT = 'Change these values first, or write the conversion that is meant.';
                            END IF;
                        END
                        $guard$""",
                        "ALTER TABLE t ALTER COLUMN a DROP DEFAULT,"
                                + " ALTER COLUMN a TYPE integer USING a::integer, ALTER COLUMN a SET DEFAULT 1");
    }

    @Test
    void timesAreTakenToBeUtcWhateverTheSession() {
        assertThat(statements(
                        schema(table("t").column("a", "timestamp(6)")),
                        schema(table("t").column("a", "timestamptz(6)"))))
                .containsExactly("ALTER TABLE t ALTER COLUMN a TYPE timestamp(6) with time zone"
                        + " USING (a AT TIME ZONE 'UTC')::timestamp(6) with time zone");
    }

    @Test
    void sequencesNameABoundOnlyWhereTheStartNeedsIt() {
        assertThat(statements(Schema.EMPTY, schema(sequence("s", 1, 50))))
                .containsExactly("CREATE SEQUENCE s START WITH 1 INCREMENT BY 50");
        assertThat(statements(Schema.EMPTY, schema(sequence("s", 0, 1))))
                .containsExactly("CREATE SEQUENCE s START WITH 0 INCREMENT BY 1 MINVALUE 0");
        assertThat(statements(schema(sequence("s", 1, 50)), schema(sequence("s", 1, 1))))
                .containsExactly("ALTER SEQUENCE s INCREMENT BY 1");
    }

    @Test
    void indexesNameTheSchemaOfTheirTableOnlyWhereTheyMust() {
        QualifiedName table = QualifiedName.of("blog", "post");
        Change create = new Change.Create(
                table, new Index("ix", List.of(new IndexColumn("a", true), IndexColumn.ascending("b")), true));
        assertThat(PostgresWriter.statements(create))
                .containsExactly("CREATE UNIQUE INDEX ix ON blog.post (a DESC, b)");
        assertThat(PostgresWriter.statements(create.inverse())).containsExactly("DROP INDEX blog.ix");
    }
}

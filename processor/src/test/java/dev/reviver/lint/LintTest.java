package dev.reviver.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.reviver.hazard.Direction;
import dev.reviver.hazard.Hazard;
import dev.reviver.runtime.Script;
import dev.reviver.verify.RoundTrip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class LintTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern HAZARD = Pattern.compile("(?m)^-- (RV1\\d\\d) (?!accepted:)");

    @Test
    void namesTheLineOfEachActionAndTheFirstOneForTheLock() {
        Script script = new Script("m/migration.sql", """
                -- two columns go
                ALTER TABLE t
                    ADD CONSTRAINT positive CHECK (a > 0,
                        b > 0) NOT VALID,
                    DROP COLUMN a,

                    DROP COLUMN b;
                """);
        assertThat(Lint.of(script, Direction.UP, Optional.empty()))
                .extracting(Lint.Warning::line, warning -> warning.hazard().code())
                .containsExactly(tuple(5, "RV102"), tuple(7, "RV102"), tuple(2, "RV127"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    DROP TABLE IF EXISTS a, public."B" CASCADE | RV101 RV101
                    TRUNCATE ONLY a, b RESTART IDENTITY | RV101 RV101
                    DROP SCHEMA s CASCADE | RV101
                    ALTER TABLE t DROP c, DROP COLUMN IF EXISTS d | RV102 RV102
                    DROP TYPE mood CASCADE | RV102
                    DROP SEQUENCE s | RV103
                    ALTER TABLE t ALTER c DROP IDENTITY | RV103
                    ALTER TABLE t DROP CONSTRAINT IF EXISTS k | RV104
                    ALTER TABLE t ALTER COLUMN c TYPE bigint | RV111 RV113
                    ALTER TABLE t ALTER c SET DATA TYPE timestamptz USING (c AT TIME ZONE 'UTC') | RV111 RV113 RV108
                    ALTER TABLE t ADD COLUMN c uuid DEFAULT pg_catalog.gen_random_uuid() | RV111
                    ALTER TABLE t ADD COLUMN c uuid DEFAULT coalesce(NULL, gen_random_uuid()) NOT NULL | RV111
                    ALTER TABLE t ADD c integer GENERATED ALWAYS AS (a + 1) STORED | RV111
                    ALTER TABLE t ADD c bigserial NOT NULL | RV111
                    ALTER TABLE t SET UNLOGGED | RV111
                    VACUUM (FULL, ANALYZE) t | RV111
                    DELETE FROM ONLY t WHERE a = 1 | RV112
                    INSERT INTO t (a) SELECT a FROM u | RV112
                    WITH gone AS (SELECT 1) UPDATE t SET a = 1 | RV112
                    UPDATE t SET a = 1 WHERE a IS NULL | RV126
                    ALTER TABLE t ALTER c SET NOT NULL | RV121
                    ALTER TABLE t ADD c integer NOT NULL | RV121 RV132
                    ALTER TABLE t ADD CONSTRAINT k PRIMARY KEY (id) | RV122
                    ALTER TABLE t ADD EXCLUDE USING gist (r WITH &&) | RV122
                    CREATE UNIQUE INDEX CONCURRENTLY i ON t (a) | RV122
                    CREATE UNIQUE INDEX ON t (a) | RV122 RV125
                    ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0) | RV123
                    ALTER TABLE t VALIDATE CONSTRAINT k | RV123
                    ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES u (id) | RV124
                    ALTER TABLE t ADD COLUMN a bigint REFERENCES u UNIQUE | RV122 RV124
                    CREATE INDEX IF NOT EXISTS i ON ONLY t USING hash (a) | RV125
                    REINDEX TABLE t | RV125
                    ALTER TABLE t RENAME TO u | RV131
                    ALTER TABLE t RENAME a TO b | RV131
                    ALTER TYPE mood RENAME VALUE 'a' TO 'b' | RV131
                    ALTER TABLE t SET SCHEMA s | RV131
                    ALTER SEQUENCE s INCREMENT BY 10 | RV133
                    ALTER TABLE t ALTER c SET INCREMENT BY 10 | RV133""")
    void namesWhatAStatementPutsAtRisk(String sql, String expected) {
        assertThat(codes(sql, Direction.UP)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'DROP TABLE t; ALTER TABLE t DROP COLUMN c'",
                "SELECT 1 FROM t FOR UPDATE",
                "WITH a AS (SELECT 1) SELECT 1 FROM t FOR NO KEY UPDATE",
                "-- DROP TABLE t;\n/* ALTER TABLE t /* nested */ DROP COLUMN c; */ SELECT 1",
                "DO $$ BEGIN DROP TABLE t; ALTER TABLE t ALTER c SET NOT NULL; END $$",
                "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $body$ TRUNCATE t; $body$",
                "CREATE FUNCTION f() RETURNS void LANGUAGE sql BEGIN ATOMIC DELETE FROM t; UPDATE t SET a = 1; END",
                "CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f()",
                "COMMENT ON TABLE t IS 'set not null, drop column c, rename to x'",
                "ALTER TABLE t ADD COLUMN \"drop column\" text DEFAULT 'NOT NULL'",
                "ALTER TABLE t ADD COLUMN c varchar(10) NOT NULL DEFAULT 'x'",
                "ALTER TABLE t ALTER COLUMN type SET DEFAULT 1",
                "ALTER TABLE t ALTER COLUMN c DROP NOT NULL",
                "ALTER TABLE t RENAME CONSTRAINT a TO b",
                "ALTER TABLE t ADD CONSTRAINT k CHECK (a IS NOT NULL) NOT VALID",
                "ALTER TABLE t ADD CONSTRAINT k UNIQUE USING INDEX i",
                "CREATE INDEX CONCURRENTLY i ON t (a)",
                "INSERT INTO t VALUES (1, 'SELECT')",
                "DROP VIEW v",
                "DROP TYPE mood"
            })
    void isSilentAboutWordsThatMeanSomethingElse(String sql) {
        assertThat(codes(sql, Direction.UP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE UNIQUE INDEX i ON t (a)",
                "ALTER TABLE public.T ALTER a TYPE text, ALTER a SET NOT NULL, ADD UNIQUE (a), ADD c int NOT NULL",
                "ALTER TABLE \"t\" RENAME TO u; CREATE INDEX ON u (a); INSERT INTO u SELECT 1",
                "ALTER TABLE t RENAME a TO b",
                "DROP TABLE t"
            })
    void isSilentAboutTablesOfTheScript(String sql) {
        assertThat(codes("CREATE UNLOGGED TABLE IF NOT EXISTS t (a integer); " + sql, Direction.UP))
                .isEmpty();
        assertThat(codes("CREATE TABLE s.t (a integer); " + sql, Direction.UP)).isNotEmpty();
    }

    @Test
    void saysWhatTheWayBackLoses() {
        assertThat(codes(
                        "DROP TABLE t; ALTER TABLE u DROP c, ALTER d SET NOT NULL, DROP CONSTRAINT k; DROP SEQUENCE s",
                        Direction.DOWN))
                .containsExactly("RV141", "RV142", "RV143");
    }

    @Test
    void knowsTheStepsOfTheOnlineForms() {
        assertThat(codes("""
                        ALTER TABLE t ADD CONSTRAINT n CHECK (c IS NOT NULL) NOT VALID;
                        ALTER TABLE t VALIDATE CONSTRAINT n;
                        ALTER TABLE t ALTER COLUMN c SET NOT NULL;
                        ALTER TABLE t DROP CONSTRAINT n;
                        ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (c) REFERENCES u NOT VALID;
                        ALTER TABLE t VALIDATE CONSTRAINT f;
                        """, Direction.UP)).containsExactly("RV121", "RV124");
    }

    @Test
    void learnsFromTheOtherFileWhatWasThereBefore() {
        List<Lint.Warning> warnings = Lint.of(new RoundTrip.Trip(
                "m", new Script("m/migration.sql", """
                        ALTER TABLE t DROP CONSTRAINT f;
                        ALTER TABLE t ALTER COLUMN "name" TYPE varchar ( 200 );
                        ALTER TABLE t ALTER COLUMN n TYPE integer USING n::integer;
                        """), Optional.of(new Script("m/down.sql", """
                        ALTER TABLE t ALTER n SET DATA TYPE bigint;
                        ALTER TABLE t ALTER COLUMN name TYPE varchar(100);
                        ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.u (id);
                        """))));
        assertThat(warnings)
                .extracting(Lint.Warning::file, Lint.Warning::line, warning -> warning.hazard()
                        .code())
                .containsExactly(
                        tuple("m/migration.sql", 1, "RV104"),
                        tuple("m/migration.sql", 1, "RV127"),
                        tuple("m/migration.sql", 2, "RV113"),
                        tuple("m/migration.sql", 3, "RV105"),
                        tuple("m/migration.sql", 3, "RV113"),
                        tuple("m/migration.sql", 3, "RV111"),
                        tuple("m/down.sql", 1, "RV113"),
                        tuple("m/down.sql", 1, "RV111"),
                        tuple("m/down.sql", 1, "RV127"),
                        tuple("m/down.sql", 2, "RV143"),
                        tuple("m/down.sql", 2, "RV113"),
                        tuple("m/down.sql", 2, "RV111"),
                        tuple("m/down.sql", 3, "RV143"),
                        tuple("m/down.sql", 3, "RV127"));
    }

    @Test
    void doesNotDemandValuesOfAColumnThatTheScriptFills() {
        assertThat(codes(
                        "UPDATE t SET c = 1 WHERE c IS NULL; ALTER TABLE t ALTER c SET NOT NULL, ALTER d SET NOT NULL",
                        Direction.DOWN))
                .containsExactly("RV126", "RV121", "RV143");
    }

    @Test
    void leavesOutWhatIsAcceptedOrCarried() {
        List<Lint.Warning> warnings = Lint.of(new Script("m/migration.sql", """
                        -- Drops column post.fax
                        -- RV102 accepted: nobody sends any
                        SELECT '
                        -- RV101 accepted: this is a text
                        ';
                        ALTER TABLE post DROP COLUMN fax;
                        DROP TABLE note;

                        -- RV101 accepted:
                        ALTER TABLE post DROP COLUMN telex;
                        DROP TABLE "Old";
                        -- reviver:carried=post.title
                        ALTER TABLE post DROP COLUMN title;
                        """), Direction.UP, Optional.empty());
        assertThat(warnings)
                .extracting(Lint.Warning::line, warning -> warning.hazard().code())
                .containsExactly(tuple(6, "RV127"), tuple(7, "RV101"), tuple(10, "RV102"), tuple(11, "RV101"));
    }

    @Test
    void whatIsAcceptedOfOneColumnIsNotOfAnotherInTheSameStatement() {
        assertThat(Lint.of(new Script("m/migration.sql", """
                        -- Changes column post.size: bigint to integer
                        -- RV111 accepted: it is small
                        -- Changes column post.mark: bigint to integer
                        -- RV111 copies all of post while nobody can read it
                        ALTER TABLE post ALTER COLUMN size TYPE integer, ALTER COLUMN mark TYPE integer;
                        """), Direction.UP, Optional.empty()))
                .extracting(warning -> warning.hazard().code())
                .contains("RV111");
    }

    @Test
    void aConstraintThatGoesWithItsColumnGuardsNothing() {
        Script back = new Script("m/down.sql", """
                        ALTER TABLE post ADD COLUMN fax text;
                        ALTER TABLE post ADD CONSTRAINT k UNIQUE (fax, id);
                        ALTER TABLE post ADD CONSTRAINT f FOREIGN KEY (id) REFERENCES book (fax);
                        """);
        Script forward = new Script("m/migration.sql", """
                        ALTER TABLE post DROP CONSTRAINT k;
                        ALTER TABLE post DROP CONSTRAINT f;
                        ALTER TABLE post DROP COLUMN fax;
                        """);
        assertThat(Lint.of(new RoundTrip.Trip("m", forward, Optional.of(back))))
                .filteredOn(warning -> warning.hazard() == Hazard.GUARANTEE_DROPPED)
                .extracting(Lint.Warning::line)
                .containsExactly(2);
    }

    /**
     * The writer of migrations tells the hazards of changes, lint those of SQL: over all golden cases they are the same, but for
     * what SQL does not say.
     */
    @Test
    void agreesWithTheHazardsThatAreWrittenIntoMigrations() throws IOException {
        List<String> differing = new ArrayList<>();
        for (Path up : migrations()) {
            Path down = up.resolveSibling("down.sql");
            Optional<Script> back = Files.exists(down) ? Optional.of(script(down)) : Optional.empty();
            List<Lint.Warning> warnings = Lint.of(new RoundTrip.Trip("m", script(up), back));
            for (Path file : back.isPresent() ? List.of(up, down) : List.of(up)) {
                Set<String> found = warnings.stream()
                        .filter(warning -> warning.file().equals(file.toString()))
                        .map(warning -> warning.hazard().code())
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> written = written(file);
                if (!found.equals(written)) {
                    differing.add(CASES.relativize(file) + " found " + found + ", written " + written);
                }
            }
        }
        assertThat(differing)
                .containsExactlyInAnyOrder(
                        // A plan knows that another sequence takes over, and which check rows met before.
                        "column/identity-to-sequence/migration.sql found [RV103, RV127], written [RV127]",
                        "check/enum-constant-removed/migration.sql found [RV123, RV127], written [RV109, RV123, RV127]",
                        // On the way back too, where they are those that the stricter one has let in, or that it
                        // counts.
                        "check/drop-with-column/down.sql found [RV127, RV143], written [RV123, RV127]",
                        "check/enum-constant-added/down.sql found [RV127, RV143], written [RV123, RV127, RV143]",
                        "check/enum-constant-removed/down.sql found [RV127, RV143], written [RV123, RV127]",
                        "check/enum-constant-renamed-stale/down.sql found [RV127, RV143],"
                                + " written [RV123, RV127, RV143]",
                        "table/subclass-added-to-single-table/down.sql found [RV127, RV142, RV143],"
                                + " written [RV123, RV127, RV142, RV143]",
                        // And that an enum type that steps aside gives way to one with all of its values, or that its
                        // values
                        // are looked at as they move; nobody says its name meanwhile.
                        "enum-type/value-added/migration.sql found [RV107, RV111, RV113, RV127, RV131],"
                                + " written [RV111, RV113, RV127]",
                        "enum-type/value-added/down.sql found [RV111, RV113, RV127, RV131, RV143],"
                                + " written [RV111, RV113, RV127, RV143]",
                        "enum-type/value-removed/migration.sql found [RV107, RV111, RV113, RV127, RV131],"
                                + " written [RV109, RV111, RV113, RV127]",
                        "enum-type/value-removed/down.sql found [RV111, RV113, RV127, RV131, RV143],"
                                + " written [RV111, RV113, RV127]",
                        "enum-type/value-renamed/migration.sql found [RV107, RV111, RV113, RV127, RV131],"
                                + " written [RV111, RV113, RV127]",
                        "enum-type/value-renamed/down.sql found [RV111, RV113, RV127, RV131, RV143],"
                                + " written [RV111, RV113, RV127]",
                        // The same of a composite type that gives way, attribute by attribute.
                        "composite-type/attribute-added-between/migration.sql found [RV107, RV111, RV112, RV113, RV127,"
                                + " RV131], written [RV111, RV113, RV127]",
                        "composite-type/attribute-added-between/down.sql found [RV111, RV112, RV113, RV127, RV131,"
                                + " RV143], written [RV111, RV113, RV127, RV142]",
                        "composite-type/attribute-of-another-type/migration.sql found [RV107, RV111, RV113, RV127,"
                                + " RV131], written [RV111, RV113, RV127]",
                        "composite-type/attribute-of-another-type/down.sql found [RV111, RV113, RV127, RV131, RV143],"
                                + " written [RV111, RV113, RV127, RV143]",
                        // And that a check which may not be there is the one with which the way forward began.
                        "table/everything-online/migration.sql found [RV102, RV104, RV121, RV122, RV123, RV124, RV126,"
                                + " RV127, RV132], written [RV102, RV121, RV122, RV123, RV124, RV126, RV127, RV132]",
                        // And on which table an index is.
                        "index/create/down.sql found [], written [RV127]",
                        "index/drop/migration.sql found [], written [RV127]");
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> found = files.filter(file -> file.endsWith("migration.sql"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(50);
            return found;
        }
    }

    private static Script script(Path file) throws IOException {
        return new Script(file.toString(), Files.readString(file));
    }

    private static Set<String> written(Path file) throws IOException {
        return HAZARD.matcher(Files.readString(file))
                .results()
                .map(hazard -> hazard.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without the locks, which nearly every statement takes. */
    private static List<String> codes(String sql, Direction direction) {
        return Lint.of(new Script("m/file.sql", sql), direction, Optional.empty()).stream()
                .map(Lint.Warning::hazard)
                .filter(hazard -> hazard != Hazard.LOCKED)
                .map(Hazard::code)
                .toList();
    }

    @Test
    void tellsWhichLocksAreTakenAnew() {
        assertThat(locks("""
                        CREATE INDEX i ON t (a);
                        CREATE INDEX j ON t (b);
                        ALTER TABLE t ADD COLUMN c text;
                        ALTER TABLE t ADD COLUMN d text;
                        ALTER TABLE fresh RENAME TO t2;
                        CREATE TABLE new (id bigint);
                        ALTER TABLE new ADD COLUMN e text;
                        ALTER TABLE new ADD CONSTRAINT f FOREIGN KEY (id) REFERENCES u;
                        ALTER TABLE u VALIDATE CONSTRAINT g;
                        ALTER SEQUENCE s INCREMENT BY 50;
                        CREATE INDEX CONCURRENTLY k ON t (a);
                        ALTER TABLE t DROP COLUMN c;
                        """))
                .containsExactly(
                        "1 takes SHARE on t: nobody else writes to it until the transaction ends",
                        "3 takes ACCESS EXCLUSIVE on t: nobody else reads or writes it until the transaction ends",
                        "5 takes ACCESS EXCLUSIVE on fresh: nobody else reads or writes it until the transaction ends",
                        "8 takes SHARE ROW EXCLUSIVE on u: nobody else writes to it until the transaction ends",
                        "10 takes SHARE ROW EXCLUSIVE on s: nobody else writes to it until the transaction ends",
                        "12 takes ACCESS EXCLUSIVE on t: nobody else reads or writes it until the transaction ends");
    }

    private static List<String> locks(String sql) {
        return Lint.of(new Script("m/file.sql", sql), Direction.UP, Optional.empty()).stream()
                .filter(warning -> warning.hazard() == Hazard.LOCKED)
                .map(warning -> warning.line() + " " + warning.message())
                .toList();
    }
}

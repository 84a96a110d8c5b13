package dev.reviver.objects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No kind of object is unknown: what is in PostgreSQL's catalogs is in docs/objects.md, and what that says is so. */
class KindsTest {
    private static final Pattern ROW = Pattern.compile("\\| `(pg_\\w+)` \\| .* \\| (.+) \\|");

    private static Map<String, String> documented() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../docs/objects.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), row.group(2));
            }
        }
        return rows;
    }

    private static List<String> query(Connection connection, String sql) throws Exception {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** An older server has fewer. */
    @Test
    void everyCatalogIsDocumented() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().getConnection()) {
            List<String> catalogs = query(
                    connection,
                    "SELECT relname FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r'");
            Map<String, String> documented = documented();
            assertThat(documented.keySet()).containsAll(catalogs);
            if (connection.getMetaData().getDatabaseMajorVersion() == 18) {
                assertThat(catalogs).containsAll(documented.keySet());
            }
        }
    }

    @Test
    void whatIsSaidToBeReadIsReadAndNothingElse() throws Exception {
        Map<String, String> documented = documented();
        assertThat(Set.copyOf(documented.values()))
                .containsExactlyInAnyOrder("compared", "named", "with its owner", "rows", "cluster", "internal");
        String queries = Kinds.QUERIES.stream().map(ObjectQueries::of).collect(Collectors.joining());
        documented.forEach((catalog, done) -> {
            boolean isRead =
                    Pattern.compile("\\b" + catalog + "\\b").matcher(queries).find();
            if (done.equals("compared") || done.equals("named")) {
                assertThat(isRead).as(catalog).isTrue();
            }
            if (done.equals("rows")) {
                assertThat(isRead).as(catalog).isFalse();
            }
        });
    }

    /** Each comes into a database that was read before, and changes, and is told, and nothing is done to it. */
    @Test
    void whatIsOnlyNamedIsNamed() throws Exception {
        try (Connection connection = TestPostgres.freshDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id int)");
            Objects before = ObjectReader.read(connection, Set.of());
            statement.execute(
                    "CREATE SUBSCRIPTION reports CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false)");
            statement.execute("CREATE TYPE blob_in_c");
            statement.execute(
                    "CREATE FUNCTION blob_in(cstring) RETURNS blob_in_c LANGUAGE internal IMMUTABLE STRICT AS 'textin'");
            statement.execute(
                    "CREATE FUNCTION blob_out(blob_in_c) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout'");
            statement.execute("CREATE TYPE blob_in_c (INPUT = blob_in, OUTPUT = blob_out, LIKE = text)");
            // A label needs a module that understands it; the row alone is what is read.
            statement.execute("SET allow_system_table_mods = on");
            statement.execute(
                    "INSERT INTO pg_seclabel VALUES ('t'::regclass, 'pg_class'::regclass, 0, 'anon', 'MASKED')");
            statement.execute("RESET allow_system_table_mods");
            ObjectDiff diff = ObjectDiffer.diff(before, ObjectReader.read(connection, Set.of()));
            assertThat(diff.unscriptable())
                    .extracting(ObjectId::toString)
                    .containsExactlyInAnyOrder(
                            "subscription reports",
                            "type public.blob_in_c",
                            "security label of anon on table public.t as 'MASKED'");
            statement.execute("ALTER SUBSCRIPTION reports SET (slot_name = NONE)");
            before = ObjectReader.read(connection, Set.of());
            for (String change : List.of(
                    "COMMENT ON TYPE blob_in_c IS 'ours'",
                    "ALTER TYPE blob_in_c SET (STORAGE = external)",
                    "REVOKE USAGE ON TYPE blob_in_c FROM PUBLIC",
                    "ALTER SUBSCRIPTION reports SET (synchronous_commit = local)",
                    "ALTER SUBSCRIPTION reports SET PUBLICATION p, more WITH (refresh = false)",
                    "COMMENT ON SUBSCRIPTION reports IS 'from there'")) {
                statement.execute(change);
                Objects after = ObjectReader.read(connection, Set.of());
                diff = ObjectDiffer.diff(before, after);
                assertThat(diff.unscriptable()).as(change).hasSize(1);
                assertThat(diff.statements()).as(change).isEmpty();
                before = after;
            }
            statement.execute("DROP SUBSCRIPTION reports");
        }
    }

    /** Every query of a kind is asked only where there may be such an object; so each must be in the list of those. */
    @Test
    void everyQueryCanBeAsked() {
        assertThat(Kinds.QUERIES)
                .allSatisfy(kind -> assertThat(ObjectQueries.PRESENT).contains("'" + kind + "'"));
        assertThat(Stream.of(ObjectQueries.PRESENT.split("'")).filter(Kinds.QUERIES::contains))
                .containsAll(Kinds.QUERIES);
    }
}

package dev.reviver.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Differ;
import dev.reviver.change.RandomModels;
import dev.reviver.change.RandomValues;
import dev.reviver.change.Renames;
import dev.reviver.schema.Schema;
import dev.reviver.sql.PostgresWriter;
import dev.reviver.testing.CatalogText;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Random schemas, to a database, to a model, to SQL, to another database: nothing is lost or altered on that way, by the
 * word of a query of the test's own.
 */
class RandomSchemasTest {
    private static final int SCHEMAS = Integer.getInteger("fuzz.schemas", 16);
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    private final DataSource first = TestPostgres.freshDatabase();
    private final DataSource second = TestPostgres.freshDatabase();

    @Test
    void comeBackAsTheyWere() throws SQLException {
        int lines = 0;
        try (Connection one = first.getConnection();
                Connection other = second.getConnection()) {
            for (long seed = SEED; seed < SEED + SCHEMAS; seed++) {
                RandomModels.Models models = RandomModels.of(seed);
                for (Schema schema : List.of(models.from(), models.to())) {
                    String place = "seed " + seed;
                    build(one, schema);
                    List<String> built = CatalogText.of(first);
                    Catalog read = CatalogReader.read(one);
                    assertThat(read.unmodelled()).as(place).isEmpty();
                    build(other, read.schema());
                    List<String> rebuilt = CatalogText.of(second);
                    assertThat(spelledAlike(rebuilt)).as(place).containsExactlyElementsOf(spelledAlike(built));
                    Schema readAgain = CatalogReader.read(other).schema();
                    build(one, readAgain);
                    assertThat(CatalogText.of(first)).as(place).containsExactlyElementsOf(rebuilt);
                    assertThat(CatalogReader.read(one).schema()).as(place).isEqualTo(readAgain);
                    lines += built.size();
                }
            }
        }
        System.out.println(SCHEMAS + " pairs of random schemas from seed " + SEED + ": " + lines + " facts came back");
        assertThat(lines).isGreaterThan(20 * SCHEMAS);
    }

    /** {@code IN} over a varchar is printed in one way, and what is printed, once it is read, in another. */
    private static List<String> spelledAlike(List<String> catalog) {
        return catalog.stream()
                .map(line -> line.startsWith("constraint ") && line.contains(": CHECK ")
                        ? line.replaceAll("::(character varying|text)(\\[])?|[()]", "")
                        : line)
                .toList();
    }

    private static void build(Connection connection, Schema schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> schemas = new ArrayList<>();
            try (ResultSet result = statement.executeQuery("SELECT nspname FROM pg_namespace"
                    + " WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'")) {
                while (result.next()) {
                    schemas.add(RandomValues.quoted(result.getString(1)));
                }
            }
            statement.execute("DROP SCHEMA " + String.join(", ", schemas) + " CASCADE; CREATE SCHEMA public");
            String script = PostgresWriter.script(Differ.diff(Schema.EMPTY, schema, Renames.NONE));
            statement.setEscapeProcessing(false);
            statement.execute(script);
        }
    }
}

package dev.reviver.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.catalog.Catalog;
import dev.reviver.catalog.CatalogReader;
import dev.reviver.change.Differ;
import dev.reviver.change.Renames;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import dev.reviver.sql.PostgresWriter;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScratchDatabaseTest {
    private static final Schema MODEL = item("price>0 and price < 10");

    @Test
    void makesALiveDatabaseAndItsModelComparable() throws SQLException {
        try (Connection live = TestPostgres.freshDatabase().getConnection();
                Statement statement = live.createStatement();
                Connection empty = TestPostgres.freshDatabase().getConnection()) {
            statement.execute("CREATE TABLE item (price integer DEFAULT 1+1,"
                    + " CONSTRAINT item_price_check CHECK (price>0 and price < 10))");
            Schema found = CatalogReader.read(live).schema();
            assertThat(Differ.diff(found, MODEL, Renames.NONE).changes()).isNotEmpty();
            Schema respelled = ScratchDatabase.on(empty).respell(MODEL);
            assertThat(Differ.diff(found, respelled, Renames.NONE).changes()).isEmpty();
        }
    }

    @Test
    void leavesNothingBehind() throws SQLException {
        try (Connection empty = TestPostgres.freshDatabase().getConnection()) {
            ScratchDatabase scratch = ScratchDatabase.on(empty);
            scratch.respell(MODEL);
            assertThat(empty.getAutoCommit()).isTrue();
            assertThat(CatalogReader.read(empty)).isEqualTo(new Catalog(Schema.EMPTY, List.of()));
        }
    }

    @Test
    void namesTheStatementThatTheServerRefuses() throws SQLException {
        try (Connection empty = TestPostgres.freshDatabase().getConnection()) {
            ScratchDatabase scratch = ScratchDatabase.on(empty);
            assertThatThrownBy(() -> scratch.respell(item("prize > 0")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("column \"prize\" does not exist")
                    .hasMessageContaining("in the statement\nCREATE TABLE item");
            assertThat(CatalogReader.read(empty).schema()).isEqualTo(Schema.EMPTY);
            assertThat(scratch.respell(MODEL).tables()).hasSize(1);
        }
    }

    @Test
    void refusesADatabaseThatIsNotEmpty() throws SQLException {
        try (Connection used = TestPostgres.freshDatabase().getConnection();
                Statement statement = used.createStatement()) {
            statement.execute("CREATE TABLE precious (id int)");
            assertThatThrownBy(() -> ScratchDatabase.on(used))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be empty")
                    .hasMessageContaining("1 tables")
                    .hasMessageContaining(used.getCatalog());
        }
    }

    /** Why {@code respell} speaks of a second spelling; if a server no longer does this, so much the better. */
    @Test
    void comparesWithADatabaseRestoredFromADump() throws SQLException {
        Schema model = item("price::varchar IN ('1', '2')");
        try (Connection restored = TestPostgres.freshDatabase().getConnection();
                Connection empty = TestPostgres.freshDatabase().getConnection()) {
            ScratchDatabase scratch = ScratchDatabase.on(empty);
            Schema once = scratch.respell(model);
            build(restored, once);
            Schema found = CatalogReader.read(restored).schema();
            assertThat(found).isNotEqualTo(once);
            assertThat(found).isEqualTo(scratch.respell(once));
        }
    }

    private static void build(Connection connection, Schema model) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(PostgresWriter.script(Differ.diff(Schema.EMPTY, model, Renames.NONE)));
        }
    }

    private static Schema item(String check) {
        Column price = new Column(
                "price",
                ColumnType.of("integer"),
                true,
                Optional.of(new DefaultValue("1+1")),
                Optional.empty(),
                Optional.empty());
        Table item = new Table(
                QualifiedName.of("item"),
                List.of(price),
                Optional.empty(),
                List.of(),
                List.of(new Check("item_price_check", check)),
                List.of(),
                List.of(),
                Optional.empty());
        return new Schema(List.of(), List.of(), List.of(item));
    }
}

package dev.reviver.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.catalog.Catalog;
import dev.reviver.catalog.CatalogReader;
import dev.reviver.change.Differ;
import dev.reviver.change.Plan;
import dev.reviver.change.RandomModels;
import dev.reviver.change.Renames;
import dev.reviver.schema.Column;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Index;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import dev.reviver.sql.PostgresWriter;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law L6 over random models: after up, the catalog that is read has no difference from the model, nor anything more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadBackTest {
    private static final int PAIRS = Integer.getInteger("fuzz.pairs", 20);
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    private Connection live;
    private Connection empty;
    private ScratchDatabase scratch;

    @BeforeAll
    void connect() throws SQLException {
        live = TestPostgres.freshDatabase().getConnection();
        live.setAutoCommit(false);
        empty = TestPostgres.freshDatabase().getConnection();
        scratch = ScratchDatabase.on(empty);
    }

    @AfterAll
    void disconnect() throws SQLException {
        live.close();
        empty.close();
    }

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + PAIRS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsNothingToDoAfterUp(long seed) throws SQLException {
        RandomModels.Models models = RandomModels.of(seed);
        try {
            run(Differ.diff(Schema.EMPTY, models.from(), Renames.NONE));
            run(Differ.diff(models.from(), models.to(), models.renames()));
            Catalog catalog = CatalogReader.read(live);
            Schema wanted = scratch.respell(models.to());
            assertThat(Differ.diff(catalog.schema(), wanted, Renames.NONE).changes())
                    .isEmpty();
            assertThat(Differ.diff(wanted, catalog.schema(), Renames.NONE).changes())
                    .isEmpty();
            assertThat(catalog.unmodelled()).isEmpty();
        } finally {
            live.rollback();
        }
    }

    /** Without this law a reader that finds nothing would obey the first one. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsBackWhatWasWritten(long seed) throws SQLException {
        Schema model = RandomModels.of(seed).to();
        assertThat(withoutSpelling(scratch.respell(model))).isEqualTo(withoutSpelling(model));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void settlesOnASpelling(long seed) throws SQLException {
        Schema twice = scratch.respell(scratch.respell(RandomModels.of(seed).to()));
        assertThat(scratch.respell(twice)).isEqualTo(twice);
    }

    private void run(Plan plan) throws SQLException {
        try (Statement statement = live.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(PostgresWriter.script(plan));
        }
    }

    /** The model with each expression replaced by one and the same. */
    private static Schema withoutSpelling(Schema schema) {
        return new Schema(
                schema.namespaces(),
                schema.enumTypes(),
                schema.sequences(),
                schema.tables().stream().map(ReadBackTest::withoutSpelling).toList());
    }

    private static Table withoutSpelling(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> column.withDefault(column.defaultValue().map(expression -> new DefaultValue("…")))
                        .withGenerated(column.generated().map(value -> new Generated("…", value.storage()))))
                .toList();
        return new Table(
                table.qualifiedName(),
                columns,
                table.primaryKey(),
                table.uniqueKeys(),
                table.checks().stream().map(check -> check.withExpression("…")).toList(),
                table.indexes().stream().map(ReadBackTest::withoutSpelling).toList(),
                table.foreignKeys(),
                table.comment());
    }

    private static Index withoutSpelling(Index index) {
        return index.withColumns(
                index.columns().stream()
                        .map(column -> column.isExpression() ? column.withTerm("…") : column)
                        .toList(),
                index.included(),
                index.condition().map(sql -> "…"));
    }
}

package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the runner tells while it works: to the flight recorder, and how far a long build has come. */
class TellingTest {
    private final DataSource database = TestPostgres.freshDatabase();
    private final Path directory;
    private final Project project;

    TellingTest(@TempDir Path directory) {
        this.directory = directory;
        this.project = new Project(directory.resolve("migrations")).threeMigrations();
    }

    @Test
    void tellsTheFlightRecorderOfEachMigration() throws Exception {
        MigrationRunner runner = project.runner(database);
        Path file = directory.resolve("flight.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("dev.reviver.Migration");
            recording.start();
            runner.migrate();
            runner.rollback(1);
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        assertThat(events)
                .extracting(event -> Stream.of("unit", "name", "state", "statements")
                        .map(event::getValue)
                        .map(String::valueOf)
                        .toList())
                .containsExactly(
                        List.of("app", "20260101000000_a", "applied", "2"),
                        List.of("app", "20260102000000_b", "applied", "1"),
                        List.of("app", "20260103000000_c", "applied", "1"),
                        List.of("app", "20260103000000_c", "rolled back", "1"));
        assertThat(events).allMatch(event -> event.getLong("milliseconds") >= 0);
    }

    /** The build waits for a transaction that ends when it has been told that it waits. */
    @Test
    void tellsHowFarAConcurrentBuildHasCome() throws Exception {
        project.runner(database).migrate();
        project.write("20260104000000_d", "CREATE INDEX CONCURRENTLY d ON a (id);", "DROP INDEX CONCURRENTLY d;");
        List<MigrationEvent.Progress> told = new ArrayList<>();
        try (Connection writer = database.getConnection();
                java.sql.Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("INSERT INTO a VALUES (7)");
            project.runner(database)
                    .withListener(event -> {
                        if (event instanceof MigrationEvent.Progress progress) {
                            told.add(progress);
                            commit(writer);
                        }
                    })
                    .migrate();
        }
        assertThat(told).isNotEmpty();
        assertThat(told.get(0).describe())
                .contains("app/20260104000000_d", "index on a", "waiting for writers before build");
        assertThat(project.runner(database).status().isUpToDate()).isTrue();
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

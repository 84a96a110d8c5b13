package dev.reviver.runtime;

import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import javax.sql.DataSource;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password reaches the driver, and nobody else. */
class SecretsTest {
    private static final String SECRET = "hunter2%24x";
    private static final String DECODED = "hunter2$x";
    private static final String OTHER = "tOpSeCrEt";

    private final Project project;
    private final Path directory;

    SecretsTest(@TempDir Path directory) {
        this.directory = directory;
        project = new Project(directory.resolve("migrations")).threeMigrations();
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.put("user", "postgres");
        properties.put("password", OTHER);
        return properties;
    }

    private static void assertHidden(String text) {
        assertThat(text).isNotEmpty().doesNotContain(SECRET, DECODED, OTHER);
    }

    /** The message, those of its causes, and all that a log would print. */
    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgres://localhost/app?user=u&password=" + SECRET,
                "jdbc:postgresql://u:" + SECRET + "@localhost/app",
                "jdbc:postgresql://u:" + DECODED + "@localhost:5432/app",
                "jdbc:postgresql://localhost:1/app?password=" + SECRET + "&sslpassword=" + SECRET,
                "jdbc:postgresql://localhost:1/app?socketTimeout=" + SECRET + "&password=" + SECRET,
                "jdbc:postgresql://localhost:PORT/gone?password=" + SECRET,
                "jdbc:postgresql://localhost:PORT/postgres?options=-c%20nonsense=1&password=" + SECRET
            })
    void noFailureToConnectTells(String url) {
        String at = url.replace("PORT", String.valueOf(TestPostgres.server().getPort()));
        MigrationRunner runner = MigrationRunner.of(at, properties(), project.source("app"));
        List<String> logged = new ArrayList<>();
        Handler handler = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord entry) {
                logged.add(entry.getMessage() + Arrays.toString(entry.getParameters()));
            }
        };
        Logger driver = Logger.getLogger("org.postgresql");
        driver.addHandler(handler);
        try {
            assertEachFailsHidden(runner);
        } finally {
            driver.removeHandler(handler);
        }
        assertThat(logged).noneMatch(text -> text.contains(SECRET) || text.contains(DECODED) || text.contains(OTHER));
    }

    private static void assertEachFailsHidden(MigrationRunner runner) {
        for (Throwable thrown : List.of(
                catchThrowable(runner::status),
                catchThrowable(runner::migrate),
                catchThrowable(() -> runner.rollback(1)))) {
            assertThat(thrown).isInstanceOf(MigrationException.class);
            assertHidden(printed(thrown));
        }
    }

    @Test
    void nothingThatIsToldOrKeptHasIt() throws Exception {
        DataSource database = TestPostgres.freshDatabase();
        String url = "jdbc:postgresql://localhost:" + TestPostgres.server().getPort() + "/"
                + query(database, "SELECT current_database()").get(0) + "?sslpassword=" + SECRET;
        List<String> told = new ArrayList<>();
        Logger log = Logger.getLogger("dev.reviver");
        Filter before = log.getFilter();
        Level level = log.getLevel();
        log.setLevel(Level.ALL);
        log.setFilter(entry -> !told.add(String.valueOf(entry.getMessage())));
        try (Recording recording = new Recording()) {
            recording.enable("dev.reviver.Migration");
            recording.start();
            MigrationRunner logged = MigrationRunner.of(url, properties(), project.source("app"));
            told.add(logged.migrate().toString());
            MigrationRunner runner = logged.withListener(event -> told.add(event + " " + event.describe()));
            told.add(runner.rollback(2).toString());
            told.add(runner.status().toString());
            project.write("20260104000000_d", "CREATE INDEX CONCURRENTLY a_one ON a (id); SELECT 1/0;", "");
            told.add(printed(catchThrowable(runner::migrate)));
            recording.stop();
            told.addAll(recorded(recording));
        } finally {
            log.setFilter(before);
            log.setLevel(level);
        }
        told.addAll(query(database, "SELECT h::text FROM reviver_history h"));
        assertThat(told).hasSizeGreaterThan(20).anyMatch(text -> text.contains("dev.reviver.Migration"));
        told.forEach(SecretsTest::assertHidden);
    }

    private List<String> recorded(Recording recording) throws IOException {
        Path file = directory.resolve("flight.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
                .map(RecordedEvent::toString)
                .toList();
    }
}

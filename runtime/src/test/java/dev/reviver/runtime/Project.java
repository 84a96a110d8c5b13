package dev.reviver.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A directory of migrations that a test writes and edits, and short ways to ask a database. */
final class Project {
    static final String HISTORY = "reviver_history";

    private final Path directory;

    Project(Path directory) {
        this.directory = directory;
    }

    /** Writes a migration; without a {@code down} there is no such file. */
    Project write(String name, String up, String... down) {
        try {
            Path folder = Files.createDirectories(directory.resolve(name));
            Files.writeString(folder.resolve(Migration.UP_FILE), up);
            if (down.length > 0) {
                Files.writeString(folder.resolve(Migration.DOWN_FILE), String.join("\n", down));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The three migrations that most tests use: tables a and b, then a column. */
    Project threeMigrations() {
        return write(
                        "20260101000000_a",
                        "-- reviver:grade=lossless\nCREATE TABLE a (id int PRIMARY KEY);\nINSERT INTO a VALUES (1);",
                        "DROP TABLE a;")
                .write("20260102000000_b", "CREATE TABLE b (id int REFERENCES a);", "DROP TABLE b;")
                .write("20260103000000_c", "ALTER TABLE b ADD c text;", "ALTER TABLE b DROP c;");
    }

    void delete(String name) {
        try (Stream<Path> paths = Files.walk(directory.resolve(name))) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MigrationSource source(String unit) {
        return new DirectoryMigrations(unit, directory);
    }

    /** A runner that waits briefly, so that a test which hangs says so. */
    MigrationRunner runner(DataSource database) {
        return MigrationRunner.of(database, source("app"))
                .withPatience(Duration.ofSeconds(30))
                .withListener(event -> {});
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows, columns joined by a space. */
    static List<String> query(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                java.sql.Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join(" ", cells));
            }
            return rows;
        }
    }

    /** {@code name verb state}, one an attempt. */
    static List<String> attempts(DataSource database) throws SQLException {
        return query(database, "SELECT name, verb, state FROM " + HISTORY + " ORDER BY id");
    }

    static List<String> names(List<Outcome> outcomes) {
        return outcomes.stream().map(o -> o.id().name().value()).toList();
    }
}

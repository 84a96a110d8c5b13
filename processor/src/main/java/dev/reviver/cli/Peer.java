package dev.reviver.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Another migration tool whose history can be gone on from. */
enum Peer {
    /** Flyway: {@code V1__init.sql}, {@code U1__init.sql}, {@code flyway_schema_history}. */
    FLYWAY("src/main/resources/db/migration", """
            SELECT script AS key FROM flyway_schema_history
            WHERE success AND version IS NOT NULL AND type NOT LIKE 'UNDO%' AND type NOT LIKE 'DELETE'
            ORDER BY installed_rank""") {
        @Override
        List<Foreign> read(Path files) {
            return new FlywayFiles(files).read();
        }

        @Override
        Set<String> tables() {
            return Set.of("flyway_schema_history");
        }
    },
    /** Liquibase: changelogs of formatted SQL, {@code databasechangelog}. */
    LIQUIBASE("src/main/resources/db/changelog", """
            SELECT author || ':' || id AS key FROM databasechangelog ORDER BY orderexecuted""") {
        @Override
        List<Foreign> read(Path files) {
            return new LiquibaseFiles(files).read();
        }

        @Override
        Set<String> tables() {
            return Set.of("databasechangelog", "databasechangeloglock");
        }
    },
    /** Prisma: {@code TIME_name/migration.sql}, {@code _prisma_migrations}. */
    PRISMA("prisma/migrations", """
            SELECT migration_name AS key FROM _prisma_migrations
            WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at""") {
        @Override
        List<Foreign> read(Path files) {
            return new PrismaFiles(files).read();
        }

        @Override
        Set<String> tables() {
            return Set.of("_prisma_migrations");
        }
    };

    /**
     * One migration of another tool.
     *
     * @param key what its history calls it
     * @param slug a name for it
     * @param time 14 digits, if its name says when it was written
     * @param up the SQL
     * @param down the way back, if the tool has one
     */
    record Foreign(String key, String slug, Optional<String> time, String up, Optional<String> down) {
        /** A name that can stand in a migration's. */
        static String slug(String words) {
            String slug = words.strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9_-]+", "_")
                    .replaceAll("^[_-]+|[_-]+$", "");
            return slug.isEmpty() ? "migration" : slug.substring(0, Math.min(100, slug.length()));
        }
    }

    private final String usual;
    private final String history;

    Peer(String usual, String history) {
        this.usual = usual;
        this.history = history;
    }

    /** Where its files usually are. */
    Path usual() {
        return Path.of(usual);
    }

    /** Its own tables, which are no part of the schema. */
    abstract Set<String> tables();

    /** Its migrations, oldest first. */
    abstract List<Foreign> read(Path files);

    /** What a database has of them, as its history calls them. */
    List<String> applied(Connection connection) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(history)) {
            while (rows.next()) {
                keys.add(rows.getString("key"));
            }
            return keys;
        } catch (SQLException e) {
            if ("42P01".equals(e.getSQLState())) {
                throw new Failure(
                        "The database has no history of " + word() + ": " + e.getMessage(),
                        e,
                        "name the database that has, and its schema: --url …?currentSchema=SCHEMA");
            }
            throw e;
        }
    }

    @Override
    public String toString() {
        return word();
    }

    /** How it is written on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Failure.unreadable(file, e);
        }
    }
}

package dev.reviver.cli;

import dev.reviver.runtime.FormerTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Another migration tool whose history can be gone on from. */
enum Peer {
    /** Flyway: {@code V1__init.sql}, {@code U1__init.sql}, {@code flyway_schema_history}. */
    FLYWAY(FormerTool.FLYWAY, "src/main/resources/db/migration") {
        @Override
        List<Foreign> read(PeerFiles files) {
            return new FlywayFiles(directory(files), files.placeholders()).read();
        }

        @Override
        List<String> keys(Connection connection, List<Foreign> all) throws SQLException {
            return FlywayFiles.applied(connection, all);
        }
    },
    /** Liquibase: changelogs of formatted SQL, or what it makes of others, {@code databasechangelog}. */
    LIQUIBASE(FormerTool.LIQUIBASE, "src/main/resources/db/changelog") {
        @Override
        List<Foreign> read(PeerFiles files) {
            return files.liquibaseSql()
                    .map(sql -> new LiquibaseSql(sql).read())
                    .orElseGet(() -> new LiquibaseFiles(directory(files)).read());
        }

        @Override
        List<String> keys(Connection connection, List<Foreign> all) throws SQLException {
            return LiquibaseChangeSet.applied(connection, all);
        }
    },
    /** Prisma: {@code TIME_name/migration.sql}, {@code _prisma_migrations}. */
    PRISMA(FormerTool.PRISMA, "prisma/migrations") {
        @Override
        List<Foreign> read(PeerFiles files) {
            return new PrismaFiles(directory(files)).read();
        }

        @Override
        List<String> keys(Connection connection, List<Foreign> all) throws SQLException {
            return PrismaFiles.applied(connection, all);
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
     * @param repeatable whether it has no place among the others, and was run when they were
     */
    record Foreign(
            String key, String slug, Optional<String> time, String up, Optional<String> down, boolean repeatable) {
        /** A name that can stand in a migration's. */
        static String slug(String words) {
            String slug = words.strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9_-]+", "_")
                    .replaceAll("^[_-]+|[_-]+$", "");
            return slug.isEmpty() ? "migration" : slug.substring(0, Math.min(100, slug.length()));
        }
    }

    private final FormerTool tool;
    private final String usual;

    Peer(FormerTool tool, String usual) {
        this.tool = tool;
        this.usual = usual;
    }

    /** Where its files usually are. */
    Path usual() {
        return Path.of(usual);
    }

    /** Its own tables, which are no part of the schema. */
    Set<String> tables() {
        return tool.tables();
    }

    /** The tables of all tools, ours too: what a database that was taken over keeps is no drift. */
    static Set<String> tablesBesideOurs() {
        Set<String> all = new TreeSet<>(SchemaSpec.OWN_TABLES);
        all.addAll(FormerTool.allTables());
        return all;
    }

    /** Its migrations, oldest first. */
    abstract List<Foreign> read(PeerFiles files);

    /** Its migrations that a database has, as {@code all} calls them, in the order in which it got them. */
    abstract List<String> keys(Connection connection, List<Foreign> all) throws SQLException;

    final Path directory(PeerFiles files) {
        Path directory = files.directory(this);
        if (!Files.isDirectory(directory)) {
            throw Failure.notFound(
                    directory, "There is no directory " + directory + ".", "name the files of " + word() + ": --files");
        }
        return directory;
    }

    /** As {@link #keys}, and says so if the database has no history of this tool. */
    final List<String> applied(Connection connection, List<Foreign> all) throws SQLException {
        try {
            return keys(connection, all);
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

    /** What its history names, and its files do not. */
    final Failure unknown(String key) {
        return new Failure(
                "The history of " + word() + " names " + key + ", and there is no such file.",
                "bring the file back, or name where it is: --files DIR",
                "if it is no SQL file, write what it did as one");
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

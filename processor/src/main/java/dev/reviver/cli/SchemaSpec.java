package dev.reviver.cli;

import dev.reviver.change.Change;
import dev.reviver.change.Differ;
import dev.reviver.change.Renames;
import dev.reviver.files.MigrationDirectory;
import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.MigrationRunner;
import dev.reviver.runtime.Script;
import dev.reviver.schema.Schema;
import dev.reviver.snapshot.SnapshotReader;
import dev.reviver.sql.PostgresWriter;
import dev.reviver.verify.Shadow;
import dev.reviver.verify.SqlRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a schema comes from, as a user names it: {@code sql:FILE}, {@code migrations:DIR}, … */
sealed interface SchemaSpec {
    /** Our own tables, which are no part of any schema. */
    Set<String> OWN_TABLES = MigrationRunner.ownTables();

    /** The model, if the source is one and not a database. */
    default Optional<Schema> model() {
        return Optional.empty();
    }

    /** Makes it in an empty database; a live one is not made. */
    void build(Connection shadow) throws Exception;

    /** Something that is done with a database. */
    @FunctionalInterface
    interface Look<T> {
        T at(Connection connection) throws Exception;
    }

    /** All objects. */
    default Objects read(Shadow shadow) throws Exception {
        return look(shadow, connection -> ObjectReader.read(connection, OWN_TABLES));
    }

    /** Looks at the database itself, or at one that is made like it. */
    default <T> T look(Shadow shadow, Look<T> look) throws Exception {
        return lookAtCopy(shadow, look);
    }

    /** Looks at a database that is made like it, which may be changed. */
    default <T> T lookAtCopy(Shadow shadow, Look<T> look) throws Exception {
        try (Shadow.Database database = shadow.fresh()) {
            try (Connection connection = database.connect()) {
                build(connection);
            }
            // The script may have left settings of the session behind.
            try (Connection connection = database.connect()) {
                return look.at(connection);
            }
        }
    }

    /** The databases that must not be taken for scratch. */
    default List<Target> targets() {
        return List.of();
    }

    /** Reads what a user wrote. */
    static SchemaSpec parse(String text, ConnectionOptions options, Main main) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String rest = text.substring(colon + 1);
        return switch (kind) {
            case "empty" -> new Empty();
            case "snapshot" -> new SnapshotFile(Path.of(rest));
            case "entities" -> new Entities(Path.of(rest));
            case "migrations" -> new Migrations(Path.of(rest));
            case "sql" -> new SqlFile(rest);
            case "jdbc", "postgres", "postgresql" -> new Live(options.at(text, main.environment()));
            default ->
                throw new Failure(
                        "\"" + text + "\" names no schema.",
                        "expected one of: empty, snapshot:FILE, entities:CLASSES_DIR_OR_JAR, migrations:DIR, sql:FILE,"
                                + " jdbc:postgresql://…");
        };
    }

    /** Makes a model's objects in an empty database. */
    static void pour(Schema schema, Connection shadow) throws SQLException {
        for (Change change : Differ.diff(Schema.EMPTY, schema, Renames.NONE).changes()) {
            for (String sql : PostgresWriter.statements(change)) {
                try (Statement statement = shadow.createStatement()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** A database without any object. */
    record Empty() implements SchemaSpec {
        @Override
        public Optional<Schema> model() {
            return Optional.of(Schema.EMPTY);
        }

        @Override
        public void build(Connection shadow) {}

        @Override
        public String toString() {
            return "empty";
        }
    }

    /** A checked-in snapshot. */
    record SnapshotFile(Path file) implements SchemaSpec {
        @Override
        public Optional<Schema> model() {
            return Optional.of(
                    SnapshotReader.read(text(file.toString()), file.toString()).schema());
        }

        @Override
        public void build(Connection shadow) throws SQLException {
            pour(model().orElseThrow(), shadow);
        }

        @Override
        public String toString() {
            return "snapshot:" + file;
        }
    }

    /** What the processor recorded of the entities when they were compiled. */
    record Entities(Path classes) implements SchemaSpec {
        @Override
        public Optional<Schema> model() {
            return Optional.of(Recorded.in(classes).model().schema());
        }

        @Override
        public void build(Connection shadow) throws SQLException {
            pour(model().orElseThrow(), shadow);
        }

        @Override
        public String toString() {
            return "entities:" + classes;
        }
    }

    /** What the migrations of a directory add up to. */
    record Migrations(Path directory) implements SchemaSpec {
        @Override
        public void build(Connection shadow) throws Exception {
            if (!Files.isDirectory(directory)) {
                throw Failure.notFound(
                        directory,
                        "There is no directory " + directory + ".",
                        "name the directory that holds the migrations");
            }
            for (var name : new MigrationDirectory(directory).read().names()) {
                Path file = directory.resolve(name.toString()).resolve("migration.sql");
                SqlRun.migration(shadow, new Script(file.toString(), text(file.toString())));
            }
        }

        @Override
        public String toString() {
            return "migrations:" + directory;
        }
    }

    /** An SQL file, or the standard input. */
    record SqlFile(String file) implements SchemaSpec {
        @Override
        public void build(Connection shadow) throws Exception {
            SqlRun.run(shadow, new Script(file.equals("-") ? "standard input" : file, text(file)));
        }

        @Override
        public String toString() {
            return "sql:" + file;
        }
    }

    /** A database as it stands. */
    record Live(Target target) implements SchemaSpec {
        @Override
        public void build(Connection shadow) throws Exception {
            Objects objects;
            try (Connection connection = target.connect()) {
                objects = ObjectReader.read(connection, OWN_TABLES);
            }
            Renamed.copy(objects, shadow);
        }

        @Override
        public <T> T look(Shadow shadow, Look<T> look) throws Exception {
            try (Connection connection = target.connect()) {
                return look.at(connection);
            }
        }

        @Override
        public List<Target> targets() {
            return List.of(target);
        }

        @Override
        public String toString() {
            return target.toString();
        }
    }

    static String text(String file) {
        try {
            if (file.equals("-")) {
                return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            }
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                return allOf(path);
            }
            return Files.readString(path);
        } catch (NoSuchFileException e) {
            throw Failure.notFound(
                    file,
                    "There is no file " + file + ".",
                    "name a file of SQL, a directory of such files, or - for the standard input");
        } catch (IOException e) {
            throw Failure.unreadable(Path.of(file), e);
        }
    }

    private static String allOf(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw Failure.notFound(
                    directory,
                    "The directory " + directory + " holds no file that ends in .sql.",
                    "name the file, or the directory of the files",
                    "if it holds migrations: diff takes them as migrations:" + directory + ", migrate runs them");
        }
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(Files.readString(file)).append('\n');
        }
        return text.toString();
    }
}

package dev.reviver.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.reviver.files.MigrationFilesException;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.snapshot.SnapshotException;
import dev.reviver.verify.ShadowUnavailable;
import dev.reviver.verify.SqlRun;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a verb failed, for a person or as an object of JSON.
 *
 * @param kind a stable word for programs: the name of the runner's exception, or one of those in docs/cli.md
 * @param text what is wrong, where, and the ways out
 * @param exitCode how the process ends
 * @param place what it is about, as far as it is known
 * @param told whether the text says all; otherwise it is a fault of ours, and where it came from matters
 */
record Complaint(String kind, String text, ExitCode exitCode, Place place, boolean told) {
    /** The words between what is wrong and the ways out, in every message. */
    private static final String WAYS_OUT = "\nWhat to do:";

    /**
     * What a complaint is about.
     *
     * @param migrations the migrations, as the history names them
     * @param file the file
     * @param line the line in it, from 1
     * @param statement the statement in it, from 1
     * @param sqlState PostgreSQL's code
     */
    record Place(
            List<String> migrations,
            Optional<String> file,
            OptionalInt line,
            OptionalInt statement,
            Optional<String> sqlState) {
        static final Place UNKNOWN =
                new Place(List.of(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

        private static Place file(String file) {
            return new Place(List.of(), Optional.of(file), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
        }

        private static Place database(SQLException e) {
            return new Place(
                    List.of(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.ofNullable(e.getSQLState()));
        }

        private static Place of(MigrationException e) {
            List<String> migrations =
                    e.migrations().stream().map(MigrationId::toString).toList();
            if (e instanceof MigrationException.StatementFailed failed) {
                return new Place(
                        migrations,
                        Optional.of(failed.file()),
                        OptionalInt.of(failed.line()),
                        OptionalInt.of(failed.statementNumber()),
                        Optional.of(failed.sqlState()));
            }
            if (e instanceof MigrationException.ScriptRefused refused) {
                return new Place(
                        migrations,
                        Optional.of(refused.file()),
                        OptionalInt.of(refused.line()),
                        OptionalInt.of(refused.statementNumber()),
                        Optional.empty());
            }
            return new Place(migrations, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
        }
    }

    /** A command line that cannot be understood. */
    static Complaint usage(String text) {
        return new Complaint("Usage", text, ExitCode.FAILED, Place.UNKNOWN, true);
    }

    static Complaint of(Exception thrown) {
        Exception e = reason(thrown);
        String text = String.valueOf(e.getMessage());
        if (e instanceof Failure failure) {
            Place place = failure.place().isEmpty() ? Place.UNKNOWN : Place.file(failure.place());
            return new Complaint(failure.kind().word(), text, failure.exitCode(), place, true);
        }
        if (e instanceof MigrationException migration) {
            return failed(e.getClass().getSimpleName(), text, Place.of(migration));
        }
        if (e instanceof Target.Unreachable) {
            return failed("Unreachable", text, Place.UNKNOWN);
        }
        if (e instanceof SqlRun.Refused refused) {
            OptionalInt statement = OptionalInt.of(refused.statement());
            return failed(
                    "StatementFailed",
                    text,
                    new Place(
                            List.of(),
                            Optional.of(refused.file()),
                            OptionalInt.of(refused.line()),
                            statement,
                            Optional.empty()));
        }
        if (e instanceof SnapshotException snapshot) {
            return failed(
                    "SnapshotUnreadable",
                    text,
                    new Place(
                            List.of(),
                            Optional.of(snapshot.where()),
                            OptionalInt.of(snapshot.line()),
                            OptionalInt.empty(),
                            Optional.empty()));
        }
        if (e instanceof MigrationFilesException) {
            return failed("FilesUnusable", text, Place.UNKNOWN);
        }
        if (e instanceof ShadowUnavailable) {
            return failed("ShadowUnavailable", text, Place.UNKNOWN);
        }
        if (e instanceof SQLException database) {
            return failed("DatabaseFailed", text, Place.database(database));
        }
        if (e instanceof FileSystemException file) {
            String kind =
                    (file instanceof NoSuchFileException ? Failure.Kind.NOT_FOUND : Failure.Kind.UNREADABLE).word();
            return failed(kind, words(file), Place.file(String.valueOf(file.getFile())));
        }
        return new Complaint("Unexpected", e.toString(), ExitCode.FAILED, Place.UNKNOWN, false);
    }

    private static Complaint failed(String kind, String text, Place place) {
        return new Complaint(kind, text, ExitCode.FAILED, place, true);
    }

    private static String words(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "There is no file " + e.getFile() + ".";
        }
        return e instanceof AccessDeniedException
                ? e.getFile() + " may not be read or written." + WAYS_OUT + "\n  see to its permissions"
                : e.toString();
    }

    /** A connection that failed is the whole story, whoever asked for it. */
    private static Exception reason(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Target.Unreachable unreachable) {
                return unreachable;
            }
        }
        return e;
    }

    /** What is wrong, without the ways out. */
    String what() {
        int end = text.lastIndexOf(WAYS_OUT);
        return end < 0 ? text : text.substring(0, end);
    }

    /** The ways out, one by one; a line that is indented further goes on with the one before. */
    List<String> waysOut() {
        List<String> ways = new ArrayList<>();
        int end = text.lastIndexOf(WAYS_OUT);
        if (end >= 0) {
            text.substring(end + WAYS_OUT.length())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> {
                        if (ways.isEmpty() || !line.startsWith("   ")) {
                            ways.add(line.strip().replaceFirst("^\\d+\\. ", ""));
                        } else {
                            ways.set(ways.size() - 1, ways.get(ways.size() - 1) + "\n" + line.strip());
                        }
                    });
        }
        return ways;
    }

    /** The fields of the one object that a verb with {@code --json} prints. */
    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("kind", kind);
        json.writeStringField("message", what());
        json.writeArrayFieldStart("waysOut");
        for (String way : waysOut()) {
            json.writeString(way);
        }
        json.writeEndArray();
        if (!place.migrations().isEmpty()) {
            json.writeArrayFieldStart("migrations");
            for (String migration : place.migrations()) {
                json.writeString(migration);
            }
            json.writeEndArray();
        }
        if (place.file().isPresent()) {
            json.writeStringField("file", place.file().get());
        }
        if (place.line().isPresent()) {
            json.writeNumberField("line", place.line().getAsInt());
        }
        if (place.statement().isPresent()) {
            json.writeNumberField("statement", place.statement().getAsInt());
        }
        if (place.sqlState().isPresent()) {
            json.writeStringField("sqlState", place.sqlState().get());
        }
        json.writeEndObject();
        json.writeNumberField("exitCode", exitCode.number());
    }
}

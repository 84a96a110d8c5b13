package dev.reviver.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Why a verb did not do what it was asked; the message says what is the matter and the ways out. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of failure it is, for programs; the names are stable. */
    enum Kind {
        /** It would do harm, or makes no sense. */
        REFUSED("Refused"),
        /** A person must decide. */
        UNDECIDED("Undecided"),
        /** A file, directory, migration or database that was named, or is needed, is not there. */
        NOT_FOUND("NotFound"),
        /** A file is there, and cannot be read. */
        UNREADABLE("FilesUnusable");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Kind kind;
    private final String place;

    private Failure(Kind kind, String place, String what, List<String> waysOut, Throwable cause) {
        this(kind, place, what, waysOut);
        initCause(cause);
    }

    private Failure(Kind kind, String place, String what, List<String> waysOut) {
        super(text(what, waysOut));
        this.kind = kind;
        this.place = place;
    }

    Failure(String what, String... waysOut) {
        this(Kind.REFUSED, "", what, List.of(waysOut));
    }

    Failure(String what, Throwable cause, String... waysOut) {
        this(Kind.REFUSED, "", what, List.of(waysOut), cause);
    }

    /** What nobody but a person can answer. */
    static Failure undecided(String what, List<String> waysOut) {
        return new Failure(Kind.UNDECIDED, "", what, waysOut);
    }

    /** What is not there; {@code place} is where it should be, empty if that is nowhere in particular. */
    static Failure notFound(Object place, String what, String... waysOut) {
        return new Failure(Kind.NOT_FOUND, place.toString(), what, List.of(waysOut));
    }

    /** A file or a directory that is there. */
    static Failure unreadable(Path file, IOException cause) {
        return new Failure(
                Kind.UNREADABLE,
                file.toString(),
                file + " cannot be read: " + cause,
                List.of("see to its permissions, and that it is text in UTF-8"),
                cause);
    }

    ExitCode exitCode() {
        return kind == Kind.UNDECIDED ? ExitCode.UNDECIDED : ExitCode.FAILED;
    }

    Kind kind() {
        return kind;
    }

    /** The file, the directory or the database that is meant; empty if none is. */
    String place() {
        return place;
    }

    private static String text(String what, List<String> waysOut) {
        return waysOut.isEmpty()
                ? what
                : waysOut.stream().map(way -> "\n  " + way).collect(Collectors.joining("", what + "\nWhat to do:", ""));
    }
}

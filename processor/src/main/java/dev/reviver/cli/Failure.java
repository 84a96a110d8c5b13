package dev.reviver.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Why a verb did not do what it was asked; the message says what is the matter and the ways out. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    Failure(String what, String... waysOut) {
        super(message(what, List.of(waysOut)));
        this.exitCode = ExitCode.FAILED;
    }

    Failure(String what, Throwable cause, String... waysOut) {
        super(message(what, List.of(waysOut)), cause);
        this.exitCode = ExitCode.FAILED;
    }

    private Failure(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What nobody but a person can answer. */
    static Failure undecided(String what, List<String> waysOut) {
        return new Failure(ExitCode.UNDECIDED, message(what, waysOut));
    }

    ExitCode exitCode() {
        return exitCode;
    }

    private static String message(String what, List<String> waysOut) {
        return waysOut.isEmpty()
                ? what
                : waysOut.stream().map(way -> "\n  " + way).collect(Collectors.joining("", what + "\nWhat to do:", ""));
    }
}

package dev.reviver.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Why a verb did not do what it was asked; the message says what is the matter and the ways out. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String what, String... waysOut) {
        super(message(what, List.of(waysOut)));
    }

    Failure(String what, Throwable cause, String... waysOut) {
        super(message(what, List.of(waysOut)), cause);
    }

    private static String message(String what, List<String> waysOut) {
        return waysOut.isEmpty()
                ? what
                : waysOut.stream().map(way -> "\n  " + way).collect(Collectors.joining("", what + "\nWhat to do:", ""));
    }
}

package dev.reviver.cli;

/** What the process says to the one that started it; the numbers are stable. */
enum ExitCode {
    /** Done, or there was nothing to do. */
    DONE(0),
    /** Refused, or an error. */
    FAILED(1),
    /** There are differences, or something is pending. */
    DIFFERENT(2),
    /** A person must decide. */
    UNDECIDED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}

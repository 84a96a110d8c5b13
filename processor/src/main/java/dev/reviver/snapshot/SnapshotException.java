package dev.reviver.snapshot;

/**
 * A snapshot that cannot be read. The message names the file, the line and the column, what was expected there, and
 * the way out.
 */
public final class SnapshotException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final int line;
    private final int column;

    SnapshotException(String where, Position at, String expected, String wayOut) {
        super(where + ":" + at.line() + ":" + at.column() + ": " + expected + " " + wayOut);
        this.where = where;
        this.line = at.line();
        this.column = at.column();
    }

    /** The file, as the reader was told. */
    public String where() {
        return where;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }
}

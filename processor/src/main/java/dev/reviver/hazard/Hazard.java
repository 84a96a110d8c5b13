package dev.reviver.hazard;

/**
 * A kind of risk, with a code that never changes its meaning: people search for it and accept it by name. RV10x speak of
 * values, RV11x and RV12x of rows that are there and of locks, RV13x of running code, RV14x of the way back.
 */
public enum Hazard {
    /** A table goes, with its rows. */
    TABLE_DROPPED("RV101", Severity.ERROR),
    /** A column goes, with its values. */
    COLUMN_DROPPED("RV102", Severity.ERROR),
    /** A sequence goes, with its position: made anew it starts over, and hands out numbers that rows have. */
    SEQUENCE_DROPPED("RV103", Severity.WARNING),
    /** A key or check goes: what breaks it can arrive now, and then it cannot be put back. */
    GUARANTEE_DROPPED("RV104", Severity.WARNING),
    /** Values that do not fit into the new type make the script fail. */
    TYPE_NARROWED("RV105", Severity.WARNING),
    /** Values keep their meaning but perhaps not their spelling. */
    TYPE_RESPELLED("RV106", Severity.WARNING),
    /** PostgreSQL has no cast that keeps the meaning. */
    TYPE_WITHOUT_CAST("RV107", Severity.ERROR),
    /** Values without a time zone are taken to be in UTC. */
    TIME_ZONE_ASSUMED("RV108", Severity.WARNING),
    /** Rows that the newer model has no place for make the script fail. */
    ROWS_WITHOUT_PLACE("RV109", Severity.WARNING),
    /** The table is copied while nobody can read it. */
    TABLE_REWRITTEN("RV111", Severity.WARNING),
    /** Many rows are written at once. */
    ROWS_MOVED("RV112", Severity.WARNING),
    /** What the planner knows of the values is gone. */
    STATISTICS_LOST("RV113", Severity.NOTE),
    /** Every row must have a value, and all are read while nobody else can read them. */
    NOT_NULL_ON_ROWS("RV121", Severity.WARNING),
    /** Rows must differ, and the index is built while nobody can read the table. */
    KEY_ON_ROWS("RV122", Severity.WARNING),
    /** Rows must pass, and all are read while nobody else can read them. */
    CHECK_ON_ROWS("RV123", Severity.WARNING),
    /** Rows must have their parent; nobody can write to either table meanwhile. */
    FOREIGN_KEY_ON_ROWS("RV124", Severity.WARNING),
    /** Nobody can write to the table while the index is built. */
    INDEX_BLOCKS_WRITES("RV125", Severity.WARNING),
    /** Rows are written, and stay locked until the end of the script. */
    ROWS_FILLED("RV126", Severity.WARNING),
    /** Others wait for a lock, be it only for a moment: on what is altered, or on another table. */
    LOCKED("RV127", Severity.NOTE),
    /** Code that uses the former name fails from this moment. */
    RENAME_BREAKS_CODE("RV131", Severity.WARNING),
    /** Code that does not know a column cannot insert rows any more. */
    OLD_INSERTS_FAIL("RV132", Severity.WARNING),
    /** Code that takes numbers in blocks counts with the former increment. */
    INCREMENT_CHANGED("RV133", Severity.WARNING),
    /** The way back drops a table, with all rows written since. */
    DOWN_DROPS_TABLE("RV141", Severity.WARNING),
    /** The way back drops a column, with all values written since. */
    DOWN_DROPS_COLUMN("RV142", Severity.WARNING),
    /** The way back demands what rows written since may not meet; then it fails and changes nothing. */
    DOWN_MAY_NOT_FIT("RV143", Severity.WARNING);

    private final String code;
    private final Severity severity;

    Hazard(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** {@code RV101}. */
    public String code() {
        return code;
    }

    /** How loudly it speaks. */
    public Severity severity() {
        return severity;
    }
}

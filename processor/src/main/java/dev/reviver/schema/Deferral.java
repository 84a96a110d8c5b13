package dev.reviver.schema;

/** When a unique or foreign key is checked. */
public enum Deferral {
    /** At the end of each statement, always: PostgreSQL's default. */
    NOT_DEFERRABLE,
    /** At the end of each statement, unless a transaction asks for its own end. */
    DEFERRABLE,
    /** At the end of the transaction, unless it asks for the end of each statement. */
    INITIALLY_DEFERRED
}

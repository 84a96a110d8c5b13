package dev.reviver.schema;

/** What a foreign key does to its row when the referenced row is deleted. */
public enum ReferentialAction {
    /** Refuses, at the end of the statement: PostgreSQL's default. */
    NO_ACTION,
    /** Refuses at once. */
    RESTRICT,
    /** Deletes the referencing row too. */
    CASCADE,
    /** Empties the referencing columns. */
    SET_NULL,
    /** Puts the defaults into the referencing columns. */
    SET_DEFAULT
}

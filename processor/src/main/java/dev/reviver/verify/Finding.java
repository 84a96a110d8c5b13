package dev.reviver.verify;

import java.util.Optional;

/**
 * Something that a migration does not do as it should.
 *
 * @param migration which one
 * @param kind what is the matter
 * @param subject the object, table or statement that it is about
 * @param text in words, one sentence
 * @param blamed the statement that is to blame, as {@code down.sql, line 4: DROP VIEW …}, if one is
 */
public record Finding(String migration, Kind kind, String subject, String text, Optional<String> blamed) {
    /** What can be the matter. */
    public enum Kind {
        /** A script cannot be run by the runner as it stands. */
        SCRIPT_REFUSED,
        /** The way forward fails. */
        UP_FAILED,
        /** There is no way back. */
        NO_DOWN,
        /** The way back fails. */
        DOWN_FAILED,
        /** Something is there after the way back that was not there before. */
        LEFT_BEHIND,
        /** Something that was there before did not come back. */
        NOT_RESTORED,
        /** Something came back, but not as it was. */
        RESTORED_DIFFERENTLY,
        /** Rows or values did not come back, and the grade says that they do. */
        ROWS_LOST,
        /** A sequence stands elsewhere. */
        POSITION_LOST,
        /** The declared grade is not the true one. */
        GRADE_WRONG,
        /** An index cannot be used. */
        INDEX_INVALID,
        /** Forward, back and forward again does not end where forward alone did. */
        SECOND_UP_DIFFERS,
        /** What the migrations add up to is not what the snapshot says. */
        SNAPSHOT_DIFFERS,
        /** Hibernate ORM does not accept what the migrations add up to. */
        HIBERNATE_REFUSES
    }

    @Override
    public String toString() {
        return migration + ": " + text
                + blamed.map(statement -> "\n    " + statement).orElse("");
    }
}

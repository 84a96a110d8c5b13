package dev.reviver.runtime;

/** What {@code migrate()} does about a {@link Status.Problem}. */
public enum Policy {
    /** It refuses, with the reason and the ways out. */
    REFUSE,
    /** It tells the listener and goes on. A late migration is applied; an edited one is left as it is in the database. */
    WARN,
    /**
     * Like {@link #WARN} if the header of each migration promises that older releases work on what it makes
     * ({@code -- reviver:old-code=works}), like {@link #REFUSE} if not. Only for a database that is ahead.
     */
    WARN_IF_SAFE
}

package dev.reviver.hazard;

import java.util.List;

/**
 * A lock on a table or sequence that makes others wait, in the words of PostgreSQL's manual ("Explicit Locking"). Locks
 * that stop neither readers nor writers are none here.
 */
public enum LockMode {
    /** While an index is built. */
    SHARE("SHARE", "writes to"),
    /** While a foreign key is added, on both of its tables; while the steps of a sequence are changed. */
    SHARE_ROW_EXCLUSIVE("SHARE ROW EXCLUSIVE", "writes to"),
    /** For nearly every {@code ALTER TABLE}, be it ever so short, and for what is dropped. */
    ACCESS_EXCLUSIVE("ACCESS EXCLUSIVE", "reads or writes");

    private final String sql;
    private final String stopped;

    LockMode(String sql, String stopped) {
        this.sql = sql;
        this.stopped = stopped;
    }

    /** That it is taken on {@code names}, and who waits. */
    public String taken(List<String> names) {
        return "takes " + sql + " on " + String.join(" and ", names) + ": nobody else " + stopped
                + (names.size() == 1 ? " it" : " them") + " until the transaction ends";
    }

    /** Whether more others wait for it. */
    public boolean isStrongerThan(LockMode other) {
        return compareTo(other) > 0;
    }

    /** The one that makes more others wait. */
    public static LockMode stronger(LockMode one, LockMode other) {
        return one.isStrongerThan(other) ? one : other;
    }
}

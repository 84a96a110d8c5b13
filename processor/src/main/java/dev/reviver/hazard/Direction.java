package dev.reviver.hazard;

/** Which of the two files a plan is: the same change puts different things at risk on the way back. */
public enum Direction {
    /** {@code migration.sql}. */
    UP,
    /** {@code down.sql}: rows may have been written under the newer schema. */
    DOWN
}

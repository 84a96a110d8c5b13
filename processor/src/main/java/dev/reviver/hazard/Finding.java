package dev.reviver.hazard;

import dev.reviver.change.Change;

/**
 * A hazard of one change.
 *
 * @param change the change
 * @param hazard the kind of risk
 * @param message one line that names the things at risk
 */
public record Finding(Change change, Hazard hazard, String message) {
    /** Whether it can cost rows or values, or make the script fail: what a person must know before going back. */
    public boolean isAboutRows() {
        return switch (hazard) {
            case TABLE_DROPPED, COLUMN_DROPPED, DOWN_DROPS_TABLE, DOWN_DROPS_COLUMN, DOWN_MAY_NOT_FIT -> true;
            default -> hazard.severity() == Severity.ERROR;
        };
    }
}

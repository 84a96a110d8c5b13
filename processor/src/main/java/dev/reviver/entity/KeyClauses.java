package dev.reviver.entity;

import dev.reviver.schema.Deferral;
import dev.reviver.schema.ReferentialAction;
import java.util.Optional;

/**
 * What stands behind the columns of a unique or foreign key, as in {@code on update cascade deferrable initially deferred}.
 *
 * @param onDelete what becomes of a row when the one that it refers to is deleted, if that is said
 * @param onUpdate what becomes of it when the key that it refers to changes
 * @param deferral when the key is checked
 */
record KeyClauses(Optional<ReferentialAction> onDelete, ReferentialAction onUpdate, Deferral deferral) {
    static final KeyClauses NONE =
            new KeyClauses(Optional.empty(), ReferentialAction.NO_ACTION, Deferral.NOT_DEFERRABLE);

    /** Reads the clauses of a foreign key; empty if there is another among them. */
    static Optional<KeyClauses> ofReference(SqlCursor sql) {
        Optional<ReferentialAction> onDelete = Optional.empty();
        ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
        Timing timing = new Timing();
        while (!sql.atEnd()) {
            if (sql.pass("on", "delete")) {
                onDelete = action(sql);
                if (onDelete.isEmpty()) {
                    return Optional.empty();
                }
            } else if (sql.pass("on", "update")) {
                Optional<ReferentialAction> action = action(sql);
                if (action.isEmpty()) {
                    return Optional.empty();
                }
                onUpdate = action.get();
            } else if (!sql.pass("match", "simple") && !timing.pass(sql)) {
                return Optional.empty();
            }
        }
        return Optional.of(new KeyClauses(onDelete, onUpdate, timing.deferral()));
    }

    /** Reads the clauses of a unique key; empty if there is another among them. */
    static Optional<KeyClauses> ofUnique(SqlCursor sql) {
        Timing timing = new Timing();
        while (!sql.atEnd()) {
            if (!timing.pass(sql)) {
                return Optional.empty();
            }
        }
        return Optional.of(new KeyClauses(Optional.empty(), ReferentialAction.NO_ACTION, timing.deferral()));
    }

    /** These, and what others say where these say nothing. */
    KeyClauses orElse(KeyClauses other) {
        return new KeyClauses(
                onDelete.or(other::onDelete),
                onUpdate == ReferentialAction.NO_ACTION ? other.onUpdate : onUpdate,
                deferral == Deferral.NOT_DEFERRABLE ? other.deferral : deferral);
    }

    private static Optional<ReferentialAction> action(SqlCursor sql) {
        for (ReferentialAction action : ReferentialAction.values()) {
            if (sql.pass(action.name().split("_", -1))) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    /** The clauses that say when the key is checked; {@code INITIALLY DEFERRED} alone makes it deferrable. */
    private static final class Timing {
        private boolean deferrable;
        private boolean deferred;

        boolean pass(SqlCursor sql) {
            if (sql.pass("deferrable")) {
                deferrable = true;
            } else if (sql.pass("initially", "deferred")) {
                deferred = true;
            } else {
                return sql.pass("not", "deferrable") || sql.pass("initially", "immediate");
            }
            return true;
        }

        Deferral deferral() {
            return deferred ? Deferral.INITIALLY_DEFERRED : deferrable ? Deferral.DEFERRABLE : Deferral.NOT_DEFERRABLE;
        }
    }
}

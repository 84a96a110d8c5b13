package dev.reviver.runtime.history;

import dev.reviver.runtime.ChainDigest;
import dev.reviver.runtime.MigrationSource;

/**
 * The last row of a history, which is all that a start with nothing to do looks at.
 *
 * @param chain the text of {@link Ledger#chain()} as it was when the row was written; empty before the first
 */
public record Glance(String chain) {
    /** Whether {@code unit} has in the database what {@code build} says of it, no more and no less. */
    public boolean has(String unit, MigrationSource.Summary build) {
        if (build.digest().equals(ChainDigest.EMPTY)) {
            return !chain.contains(" ".concat(unit).concat("\n"));
        }
        String line = build.digest().concat(" ").concat(unit).concat("\n");
        int at = chain.indexOf(line);
        return at == 0 || (at > 0 && chain.charAt(at - 1) == '\n');
    }
}

package dev.reviver.runtime;

import java.util.Optional;

/**
 * How {@link MigrationRunner#migrate(MigrateOptions)} goes about it; {@link #DEFAULT} and its variations.
 *
 * <pre>{@code
 * runner.migrate(MigrateOptions.DEFAULT.to("20260131120000_init").allOrNothing());
 * }</pre>
 *
 * @param target the last migration to apply, or empty for all
 * @param together whether all of them are one transaction: the failure of one undoes those before it too
 * @param late whether migrations are applied that come late, that is, before one that is applied already
 * @param dataLoss whether rows may be lost though the header of the script does not say that it loses any
 */
public record MigrateOptions(Optional<String> target, boolean together, boolean late, boolean dataLoss) {
    /** All that is pending, one transaction each, in order, and nothing lost that was not announced. */
    public static final MigrateOptions DEFAULT = new MigrateOptions(Optional.empty(), false, false, false);

    /** Stops after {@code name}: {@code 20260131120000_init}, or with its unit, {@code app/20260131120000_init}. */
    public MigrateOptions to(String name) {
        return new MigrateOptions(Optional.of(name), together, late, dataLoss);
    }

    /** One transaction for all of them. */
    public MigrateOptions allOrNothing() {
        return new MigrateOptions(target, true, late, dataLoss);
    }

    /** Applies late ones too. */
    public MigrateOptions outOfOrder() {
        return new MigrateOptions(target, together, true, dataLoss);
    }

    /**
     * Lets a script drop rows that its header does not speak of. One whose grade is {@link Grade#STRUCTURE_ONLY} or
     * {@link Grade#IRREVERSIBLE} has said so, was read by a reviewer, and needs no leave.
     */
    public MigrateOptions allowDataLoss() {
        return new MigrateOptions(target, together, late, true);
    }
}

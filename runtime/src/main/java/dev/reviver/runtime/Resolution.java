package dev.reviver.runtime;

/** What a person states about a migration that the runner did not carry out itself. */
public enum Resolution {
    /** Its change is in the database. */
    APPLIED(MigrationState.APPLIED),
    /** Its change is not in the database. */
    ROLLED_BACK(MigrationState.ROLLED_BACK);

    private final MigrationState state;

    Resolution(MigrationState state) {
        this.state = state;
    }

    /** The state in which the history has the migration afterwards. */
    public MigrationState state() {
        return state;
    }
}

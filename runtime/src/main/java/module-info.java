/**
 * Applies, rolls back and resolves migrations; needs nothing but JDBC. Only {@link dev.reviver.runtime} is for users:
 * start at {@link dev.reviver.runtime.MigrationRunner}.
 */
module dev.reviver.runtime {
    requires transitive java.sql;
    requires static jdk.jfr;
    requires static org.jspecify;

    exports dev.reviver.runtime;

    uses dev.reviver.runtime.MigrationSource;
}

/**
 * Applies, rolls back and resolves migrations; needs nothing but JDBC. For users are {@link dev.reviver.runtime}, which
 * starts at {@link dev.reviver.runtime.MigrationRunner}, and the annotations of {@link dev.reviver.annotation}.
 */
module dev.reviver.runtime {
    requires transitive java.sql;
    requires static jdk.jfr;
    requires static org.jspecify;

    exports dev.reviver.annotation;
    exports dev.reviver.runtime;

    uses dev.reviver.runtime.MigrationSource;
}

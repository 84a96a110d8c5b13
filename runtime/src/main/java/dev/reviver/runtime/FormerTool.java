package dev.reviver.runtime;

import java.util.Set;
import java.util.TreeSet;

/** Another migration tool. What it keeps in a database stays there when that is taken over, and is no part of the schema. */
public enum FormerTool {
    /** Flyway. */
    FLYWAY,
    /** Liquibase. */
    LIQUIBASE,
    /** Prisma Migrate. */
    PRISMA;

    /** The names that its own tables usually have. */
    public Set<String> tables() {
        return switch (this) {
            case FLYWAY -> Set.of("flyway_schema_history");
            case LIQUIBASE -> Set.of("databasechangelog", "databasechangeloglock");
            case PRISMA -> Set.of("_prisma_migrations");
        };
    }

    /** Those of all of them. */
    public static Set<String> allTables() {
        Set<String> all = new TreeSet<>();
        for (FormerTool tool : values()) {
            all.addAll(tool.tables());
        }
        return all;
    }
}

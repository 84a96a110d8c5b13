package dev.reviver.runtime;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of each tenant in one call; each was treated by itself.
 *
 * @param migrated what was done, by tenant, in the order asked for
 * @param failed what kept the others from it
 */
public record TenantsResult(Map<String, MigrateResult> migrated, Map<String, RuntimeException> failed) {
    /** Copies both, keeping their order. */
    public TenantsResult {
        migrated = new LinkedHashMap<>(migrated);
        failed = new LinkedHashMap<>(failed);
    }

    /** Lines for a person: a sum, then each tenant for which something was done or went wrong. */
    public String describe() {
        StringBuilder text = new StringBuilder()
                .append(migrated.size())
                .append(" tenants are up to date, ")
                .append(failed.size())
                .append(" failed.");
        migrated.forEach((tenant, result) -> {
            if (!result.applied().isEmpty()) {
                text.append("\n  ").append(tenant).append(": ").append(indented(result.describe()));
            }
        });
        failed.forEach((tenant, problem) ->
                text.append("\n  ").append(tenant).append(": ").append(indented(String.valueOf(problem.getMessage()))));
        return text.toString();
    }

    private static String indented(String text) {
        return text.replace("\n", "\n  ");
    }
}

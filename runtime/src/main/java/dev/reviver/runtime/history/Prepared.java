package dev.reviver.runtime.history;

import java.util.List;

/**
 * A statement that is sent often in one batch: PostgreSQL analyses and plans it once. It belongs to the session, so its
 * name must be one that nobody else uses, and whoever prepares it lets go of it again.
 *
 * @param name its name
 * @param types those of its parameters
 * @param sql the statement, with {@code $1} and so on
 */
public record Prepared(String name, List<String> types, String sql) {
    /** The statement that prepares it. */
    public String prepare() {
        return "PREPARE " + Quote.name(name) + list(types) + " AS " + sql;
    }

    /** The statement that executes it with {@code arguments}, which are literals. */
    public String execute(List<String> arguments) {
        return "EXECUTE " + Quote.name(name) + list(arguments);
    }

    /** The statement that lets go of it. */
    public String deallocate() {
        return "DEALLOCATE " + Quote.name(name);
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "" : " (" + String.join(", ", items) + ")";
    }
}

package dev.reviver.runtime.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the settings were that {@link Terms} change. A chain of transactions changes them once, for the session, and puts
 * them back in its last one: to set them anew in each takes PostgreSQL longer than anything else that the runner does
 * there. What runs in no transaction can have them in no other way.
 *
 * @param changed the former values of those that have another one now, by name
 * @param durability the former value of {@code synchronous_commit}, which the terms leave alone
 */
public record SettingsBefore(SortedMap<String, String> changed, String durability) {
    private static final String SYNCHRONOUS_COMMIT = "synchronous_commit";
    private static final String OFF = "off";
    /** The column of a query for {@link #durability}. */
    static final String DURABILITY = current(SYNCHRONOUS_COMMIT);

    /** Of what was changed nothing is known. */
    SettingsBefore() {
        this(new TreeMap<>(), OFF);
    }

    /**
     * The statement that makes what is set for this transaction last beyond it. None of the transactions of a chain waits
     * for the disk but the last, which writes those before it along: none of them is told of as done before that.
     */
    public String keep() {
        return "SELECT " + set(SYNCHRONOUS_COMMIT, Quote.text(OFF))
                + changed.keySet().stream()
                        .map(name -> ", " + set(name, current(name)))
                        .collect(Collectors.joining());
    }

    /**
     * The statements that put everything back, once their transaction is committed. What the session had by itself is not
     * set, so that it goes on following what is configured.
     */
    public List<String> putBack() {
        SortedMap<String, String> all = new TreeMap<>(changed);
        all.put(SYNCHRONOUS_COMMIT, durability);
        List<String> statements = new ArrayList<>();
        all.keySet().forEach(name -> statements.add("RESET " + name));
        statements.add(all.entrySet().stream()
                .map(old -> "CASE WHEN " + current(old.getKey()) + " <> " + Quote.text(old.getValue()) + " THEN "
                        + set(old.getKey(), Quote.text(old.getValue())) + " END")
                .collect(Collectors.joining(", ", "SELECT ", "")));
        return statements;
    }

    private static String current(String name) {
        return "pg_catalog.current_setting('" + name + "')";
    }

    private static String set(String name, String value) {
        return "pg_catalog.set_config('" + name + "', " + value + ", false)";
    }
}

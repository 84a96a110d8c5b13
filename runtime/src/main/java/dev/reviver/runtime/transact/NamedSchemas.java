package dev.reviver.runtime.transact;

import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.Tokens;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.history.Verb;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the names in statements that may be those of schemas: what stands before a dot, and what {@code SCHEMA} or
 * {@code search_path} is followed by. That some are aliases, or nothing, does no harm: nothing of that name is there. SQL
 * within strings and the bodies of functions is not read.
 */
public final class NamedSchemas {
    private static final Set<String> BESIDE = Set.of("IF", "NOT", "EXISTS", "TO", "=", ",");

    private NamedSchemas() {}

    /**
     * The fingerprint that belongs behind {@code attempts}: of the schemas that were covered before, and those that their
     * scripts name.
     */
    public static Fingerprint covered(History history, Ledger ledger, Collection<Attempt> attempts) {
        Set<String> schemas = new HashSet<>(ledger.schemas());
        for (Attempt attempt : attempts) {
            attempt.down().ifPresent(script -> schemas.addAll(in(script)));
            if (attempt.verb() != Verb.ROLLBACK) {
                attempt.up().ifPresent(script -> schemas.addAll(in(script)));
            }
        }
        return Fingerprint.of(history, schemas);
    }

    /** The names in {@code script}, as PostgreSQL keeps them, without those of its own schemas. */
    public static NavigableSet<String> in(Script script) {
        return in(script.statements());
    }

    /** The same of {@code statements}. */
    static NavigableSet<String> in(List<Statement> statements) {
        NavigableSet<String> names = new TreeSet<>();
        for (Statement statement : statements) {
            Tokens tokens = statement.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.is(i + 1, ".")) {
                    add(names, tokens, i);
                } else if (tokens.is(i, "SCHEMA") || tokens.is(i, "SEARCH_PATH")) {
                    following(names, tokens, i + 1);
                }
            }
        }
        return names;
    }

    /** A list of names, with the words that may stand between. */
    private static void following(Set<String> names, Tokens tokens, int from) {
        boolean expected = true;
        for (int i = from; i < tokens.size(); i++) {
            boolean beside = BESIDE.contains(tokens.get(i).toUpperCase(Locale.ROOT));
            if (!beside && (!expected || !add(names, tokens, i))) {
                return;
            }
            expected = beside;
        }
    }

    private static boolean add(Set<String> names, Tokens tokens, int index) {
        if (!tokens.isName(index)) {
            return false;
        }
        String name = Words.plain(tokens.get(index));
        if (!name.startsWith("pg_") && !name.equals("information_schema") && name.indexOf('\n') < 0) {
            names.add(name);
        }
        return true;
    }
}

package dev.reviver.runtime.transact;

import dev.reviver.runtime.Statement;
import dev.reviver.runtime.Tokens;
import java.util.Locale;
import java.util.Optional;

/** Reads a statement from left to right, word by word and name by name. */
final class Words {
    private final Tokens tokens;
    private int at;

    Words(Statement statement) {
        this.tokens = statement.tokens();
    }

    /** Whether these words come next; if so, they are passed. */
    boolean take(String... words) {
        boolean there = tokens.are(at, words);
        at += there ? words.length : 0;
        return there;
    }

    /** Whether {@code word} comes next. */
    boolean next(String word) {
        return tokens.is(at, word);
    }

    /** The word that comes next, in capitals; empty if something else comes. */
    String peek() {
        return tokens.isName(at) ? tokens.get(at).toUpperCase(Locale.ROOT) : "";
    }

    /** The name that comes next, with its schema, as it is written; empty if something else comes. */
    Optional<String> name() {
        if (!tokens.isName(at)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(tokens.get(at++));
        while (tokens.is(at, ".") && tokens.isName(at + 1)) {
            name.append('.').append(tokens.get(at + 1));
            at += 2;
        }
        return Optional.of(name.toString());
    }

    /** Moves behind the next comma that stands in no parentheses; false if there is none. */
    boolean nextItem() {
        int depth = 0;
        while (at < tokens.size()) {
            int item = at++;
            if (tokens.is(item, "(")) {
                depth++;
            } else if (tokens.is(item, ")")) {
                depth--;
            } else if (tokens.is(item, ",") && depth == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code word} comes somewhere. */
    boolean has(String word) {
        return tokens.have(word);
    }

    /** Passes one word, whatever it is. */
    void skip() {
        at++;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** The name as PostgreSQL keeps it: without quotes, or in small letters if there were none. */
    static String plain(String written) {
        return written.startsWith("\"")
                ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : written.toLowerCase(Locale.ROOT);
    }
}

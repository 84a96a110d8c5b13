package dev.reviver.runtime.transact;

import dev.reviver.runtime.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a statement from left to right, word by word and name by name. */
final class Words {
    private final List<String> tokens;
    private int at;

    Words(Statement statement) {
        this.tokens = statement.tokens();
    }

    /** Whether these words come next; if so, they are passed. */
    boolean take(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).equals(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    /** The word {@code ahead} of the next, in capitals; empty at the end. */
    String peek(int ahead) {
        int index = at + ahead;
        return index < tokens.size() ? tokens.get(index).toUpperCase(Locale.ROOT) : "";
    }

    /** The name that comes next, with its schema, as it is written; empty if something else comes. */
    Optional<String> name() {
        if (!isName(peek(0))) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(tokens.get(at++));
        while (peek(0).equals(".") && isName(peek(1))) {
            name.append('.').append(tokens.get(at + 1));
            at += 2;
        }
        return Optional.of(name.toString());
    }

    static boolean isName(String token) {
        return !token.isEmpty() && (Character.isLetter(token.charAt(0)) || "_\"".indexOf(token.charAt(0)) >= 0);
    }

    /** Moves behind the next comma that stands in no parentheses; false if there is none. */
    boolean nextItem() {
        int depth = 0;
        while (at < tokens.size()) {
            String token = tokens.get(at++);
            if (token.equals("(")) {
                depth++;
            } else if (token.equals(")")) {
                depth--;
            } else if (token.equals(",") && depth == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code word} comes somewhere. */
    boolean has(String word) {
        return tokens.stream().anyMatch(word::equalsIgnoreCase);
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

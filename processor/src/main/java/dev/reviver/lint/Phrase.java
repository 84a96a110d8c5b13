package dev.reviver.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A part of a statement: tokens as they are written. Words are asked for in capitals; what is quoted is no word. */
public record Phrase(List<String> tokens) {
    public Phrase {
        tokens = List.copyOf(tokens);
    }

    boolean starts(String... words) {
        return startsAt(0, words);
    }

    /** Whether the words stand in it, outside parentheses. */
    boolean has(String... words) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += depthOf(tokens.get(i));
            if (depth == 0 && startsAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words stand in it, wherever. */
    boolean holds(String... words) {
        return IntStream.range(0, tokens.size()).anyMatch(i -> startsAt(i, words));
    }

    /** Without the words, where it begins with them. */
    Phrase without(String... words) {
        return starts(words) ? from(words.length) : this;
    }

    /** What stands before the first of the words. */
    Phrase upTo(String... words) {
        int end = 0;
        while (end < tokens.size() && !Set.of(words).contains(tokens.get(end).toUpperCase(Locale.ROOT))) {
            end++;
        }
        return new Phrase(tokens.subList(0, end));
    }

    Phrase from(int index) {
        return new Phrase(tokens.subList(Math.min(index, tokens.size()), tokens.size()));
    }

    /** The name that it begins with; empty at its end. */
    String name() {
        return new StatementHead.Reader(tokens).name();
    }

    private boolean startsAt(int index, String... words) {
        if (index + words.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(index + i).equalsIgnoreCase(words[i])) {
                return false;
            }
        }
        return true;
    }

    static int depthOf(String token) {
        return token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
    }
}

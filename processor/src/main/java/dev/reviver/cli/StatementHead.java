package dev.reviver.cli;

import dev.reviver.runtime.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a statement does to what, as its first words say. Literals, comments and bodies of functions are one token or none, so
 * that nothing in them is taken for a word of the statement.
 *
 * @param verb {@code ALTER}, {@code CREATE}, {@code UPDATE}, …, in capitals
 * @param noun {@code TABLE}, {@code INDEX}, {@code MATERIALIZED VIEW}, …; empty if the verb needs none
 * @param modifiers words between, such as {@code UNIQUE}, {@code CONCURRENTLY}
 * @param names what it is done to, in PostgreSQL's spelling; of an index that is made, its table
 * @param actions what follows; of ALTER each action by itself
 */
record StatementHead(String verb, String noun, Set<String> modifiers, List<String> names, List<Phrase> actions) {
    private static final Set<String> BEFORE_NOUN =
            Set.of("OR", "REPLACE", "GLOBAL", "LOCAL", "TEMP", "TEMPORARY", "UNLOGGED", "UNIQUE");
    private static final Set<String> BEFORE_NAME =
            Set.of("IF", "NOT", "EXISTS", "ONLY", "CONCURRENTLY", "FULL", "VERBOSE", "ANALYZE", "FREEZE");
    private static final Set<String> ADJECTIVES = Set.of("FOREIGN", "MATERIALIZED", "EVENT", "ACCESS", "OPERATOR");
    /** These say at once to which table. */
    private static final Set<String> ON_ROWS = Set.of("UPDATE", "DELETE", "INSERT", "MERGE");

    private static final Set<String> WITH_NOUN = Set.of("CREATE", "ALTER", "DROP", "REINDEX");
    private static final Set<String> ON_TABLES = Set.of("TRUNCATE", "CLUSTER", "VACUUM");
    /** Before UPDATE: rows are locked, not written. */
    private static final Set<String> LOCKING = Set.of("FOR", "KEY");

    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("\"[a-z_][a-z0-9_$]*\"");

    StatementHead {
        modifiers = Set.copyOf(modifiers);
        names = List.copyOf(names);
        actions = List.copyOf(actions);
    }

    /** Tokens as they are written. Words are asked for in capitals; what is quoted is no word. */
    record Phrase(List<String> tokens) {
        Phrase {
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
            while (end < tokens.size()
                    && !Set.of(words).contains(tokens.get(end).toUpperCase(Locale.ROOT))) {
                end++;
            }
            return new Phrase(tokens.subList(0, end));
        }

        Phrase from(int index) {
            return new Phrase(tokens.subList(Math.min(index, tokens.size()), tokens.size()));
        }

        /** The name that it begins with; empty at its end. */
        String name() {
            return new Reader(tokens).name();
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
    }

    static StatementHead of(Statement statement) {
        return new Reader(statement.tokens()).head();
    }

    /** A lone name, in the spelling that is used here. */
    static String name(Statement lone) {
        return new Reader(lone.tokens()).name();
    }

    boolean is(String wantedVerb, String wantedNoun) {
        return verb.equals(wantedVerb) && noun.equals(wantedNoun);
    }

    /** The name of a part of what it is done to. */
    String part(String name) {
        return names.get(0) + "." + name;
    }

    private static int depthOf(String token) {
        return token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
    }

    /** Reads tokens from the left. */
    private static final class Reader {
        private final List<String> tokens;
        private final Set<String> modifiers = new HashSet<>();
        private int at;

        Reader(List<String> tokens) {
            boolean ends = !tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(";");
            this.tokens = ends ? tokens.subList(0, tokens.size() - 1) : tokens;
        }

        StatementHead head() {
            String verb = word();
            if (verb.equals("WITH")) {
                skipToRows();
                verb = word();
            }
            at++;
            if (WITH_NOUN.contains(verb)) {
                return withNoun(verb);
            }
            if (ON_ROWS.contains(verb)) {
                take("FROM");
                take("INTO");
                modifiers(BEFORE_NAME);
                return rest(verb, "", List.of(name()));
            }
            if (ON_TABLES.contains(verb)) {
                parentheses();
                modifiers(BEFORE_NAME);
                take("TABLE");
                return rest(verb, "", names());
            }
            return rest(verb, "", List.of());
        }

        private StatementHead withNoun(String verb) {
            parentheses();
            modifiers(BEFORE_NOUN);
            String noun = word();
            at++;
            if (ADJECTIVES.contains(noun)) {
                noun += " " + word();
                at++;
            }
            modifiers(BEFORE_NAME);
            if (verb.equals("CREATE") && noun.equals("INDEX")) {
                while (at < tokens.size() && !take("ON")) {
                    at++;
                }
                modifiers(BEFORE_NAME);
            }
            return rest(verb, noun, verb.equals("DROP") ? names() : List.of(name()));
        }

        private StatementHead rest(String verb, String noun, List<String> names) {
            List<String> left = tokens.subList(Math.min(at, tokens.size()), tokens.size());
            return new StatementHead(
                    verb,
                    noun,
                    modifiers,
                    names,
                    verb.equals("ALTER") && noun.endsWith("TABLE") ? split(left) : List.of(new Phrase(left)));
        }

        /** At the commas that stand in no parentheses or brackets. */
        private static List<Phrase> split(List<String> tokens) {
            List<Phrase> parts = new ArrayList<>();
            int depth = 0;
            int begin = 0;
            for (int i = 0; i < tokens.size(); i++) {
                String token = tokens.get(i);
                depth += token.equals("[") ? 1 : token.equals("]") ? -1 : depthOf(token);
                if (depth == 0 && token.equals(",")) {
                    parts.add(new Phrase(tokens.subList(begin, i)));
                    begin = i + 1;
                }
            }
            parts.add(new Phrase(tokens.subList(begin, tokens.size())));
            return parts;
        }

        /** The main clause of WITH, or of what is hidden in it: whatever first writes rows. */
        private void skipToRows() {
            int began = at;
            while (at < tokens.size() && !writesRows()) {
                at++;
            }
            if (at == tokens.size()) {
                at = began;
            }
        }

        private boolean writesRows() {
            String after = at + 1 < tokens.size() ? tokens.get(at + 1).toUpperCase(Locale.ROOT) : "";
            return switch (word()) {
                case "UPDATE" -> !LOCKING.contains(tokens.get(at - 1).toUpperCase(Locale.ROOT));
                case "DELETE" -> after.equals("FROM");
                case "INSERT", "MERGE" -> after.equals("INTO");
                default -> false;
            };
        }

        private void parentheses() {
            int depth = 0;
            while (at < tokens.size() && (depth > 0 || tokens.get(at).equals("("))) {
                depth += depthOf(tokens.get(at));
                if (!word().isEmpty()) {
                    modifiers.add(word());
                }
                at++;
            }
        }

        private void modifiers(Set<String> known) {
            while (known.contains(word())) {
                modifiers.add(word());
                at++;
            }
        }

        private List<String> names() {
            List<String> names = new ArrayList<>();
            do {
                names.add(name());
            } while (take(","));
            names.removeIf(String::isEmpty);
            return names;
        }

        String name() {
            StringBuilder name = new StringBuilder(part());
            while (take(".")) {
                name.append('.').append(part());
            }
            take("*");
            return name.indexOf("public.") == 0 ? name.substring("public.".length()) : name.toString();
        }

        private String part() {
            String token = at < tokens.size() ? tokens.get(at) : "";
            at++;
            if (NEEDS_NO_QUOTES.matcher(token).matches()) {
                return token.substring(1, token.length() - 1);
            }
            return token.startsWith("\"") || token.contains("&\"") ? token : token.toLowerCase(Locale.ROOT);
        }

        private boolean take(String token) {
            boolean there = at < tokens.size() && tokens.get(at).equalsIgnoreCase(token);
            if (there) {
                at++;
            }
            return there;
        }

        private String word() {
            return at < tokens.size() ? tokens.get(at).toUpperCase(Locale.ROOT) : "";
        }
    }
}

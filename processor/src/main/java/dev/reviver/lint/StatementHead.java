package dev.reviver.lint;

import dev.reviver.runtime.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a statement does to what, as its first words say. Literals, comments and bodies of functions are one token or none, so
 * that nothing in them is taken for a word of the statement.
 *
 * @param verb {@code ALTER}, {@code CREATE}, {@code UPDATE}, …, in capitals
 * @param noun {@code TABLE}, {@code INDEX}, {@code MATERIALIZED VIEW}, …; empty if the verb needs none
 * @param modifiers words between, such as {@code UNIQUE}, {@code CONCURRENTLY}
 * @param names what it is done to, in PostgreSQL's spelling; of an index that is made, its table
 * @param actions what follows; of ALTER each action by itself
 * @param lines on which line of the script each of the actions begins
 */
public record StatementHead(
        String verb,
        String noun,
        Set<String> modifiers,
        List<String> names,
        List<Phrase> actions,
        List<Integer> lines) {
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

    public StatementHead {
        modifiers = Set.copyOf(modifiers);
        names = List.copyOf(names);
        actions = List.copyOf(actions);
        lines = List.copyOf(lines);
    }

    public static StatementHead of(Statement statement) {
        return new Reader(statement.tokens().asList()).head(statement);
    }

    /** A lone name, in the spelling that is used here. */
    static String name(Statement lone) {
        return new Reader(lone.tokens().asList()).name();
    }

    boolean is(String wantedVerb, String wantedNoun) {
        return verb.equals(wantedVerb) && noun.equals(wantedNoun);
    }

    /** The name of a part of what it is done to. */
    String part(String name) {
        return names.get(0) + "." + name;
    }

    /** Reads tokens from the left. */
    static final class Reader {
        private final List<String> tokens;
        private final Set<String> modifiers = new HashSet<>();
        private List<Integer> lines = List.of();
        private int at;

        Reader(List<String> tokens) {
            boolean ends = !tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(";");
            this.tokens = ends ? tokens.subList(0, tokens.size() - 1) : tokens;
        }

        StatementHead head(Statement statement) {
            lines = statement.linesOfTokens();
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
            int start = Math.min(at, tokens.size());
            List<Integer> begins = new ArrayList<>(List.of(start));
            if (verb.equals("ALTER") && noun.endsWith("TABLE")) {
                begins.addAll(afterCommas(start));
            }
            List<Phrase> actions = new ArrayList<>();
            for (int i = 0; i < begins.size(); i++) {
                int end = i + 1 < begins.size() ? begins.get(i + 1) - 1 : tokens.size();
                actions.add(new Phrase(tokens.subList(begins.get(i), end)));
            }
            List<Integer> where = begins.stream()
                    .map(begin -> lines.get(Math.min(begin, lines.size() - 1)))
                    .toList();
            return new StatementHead(verb, noun, modifiers, names, actions, where);
        }

        /** Those commas that stand in no parentheses or brackets. */
        private List<Integer> afterCommas(int start) {
            List<Integer> places = new ArrayList<>();
            int depth = 0;
            for (int i = start; i < tokens.size(); i++) {
                String token = tokens.get(i);
                depth += token.equals("[") ? 1 : token.equals("]") ? -1 : Phrase.depthOf(token);
                if (depth == 0 && token.equals(",")) {
                    places.add(i + 1);
                }
            }
            return places;
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
                depth += Phrase.depthOf(tokens.get(at));
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

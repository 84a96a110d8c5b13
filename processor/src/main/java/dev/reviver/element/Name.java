package dev.reviver.element;

import java.util.Locale;

/**
 * A name as a mapping gives it: {@code Post}, or {@code Post} in quotes, which PostgreSQL then takes literally.
 *
 * @param text the name without quotes
 * @param quoted whether it was quoted, as Hibernate understands it: backticks, double quotes or square brackets
 */
public record Name(String text, boolean quoted) {
    /** An unquoted name. */
    public static Name of(String text) {
        return new Name(text, false);
    }

    /** Reads a name from an annotation; see Hibernate's {@code boot.model.naming.Identifier#toIdentifier}. */
    public static Name parse(String written) {
        String text = written.strip();
        if (text.length() > 1 && isQuotePair(text.charAt(0), text.charAt(text.length() - 1))) {
            return new Name(text.substring(1, text.length() - 1), true);
        }
        return new Name(text, !isPlain(text));
    }

    /** Whether Hibernate leaves it without quotes; it quotes what no dialect takes for an identifier, if nobody else does. */
    private static boolean isPlain(String text) {
        if (text.isEmpty()) {
            return true;
        }
        boolean begins = Character.isLetter(text.charAt(0)) || text.charAt(0) == '_';
        return begins && text.chars().skip(1).allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '$');
    }

    /** Whether Hibernate takes the two for the same name: without quotes, whatever their case. */
    public boolean matches(Name other) {
        return canonical().equals(other.canonical());
    }

    private String canonical() {
        return quoted ? text : text.toLowerCase(Locale.ROOT);
    }

    /** An implicit name is quoted if one that it is made of is. */
    public Name quotedIf(boolean other) {
        return quoted || !other ? this : new Name(text, true);
    }

    /**
     * The name as the catalog holds it: PostgreSQL folds the ASCII letters of an unquoted identifier, and no others
     * (manual, "Identifiers and Key Words"; {@code downcase_identifier} in a UTF-8 database).
     */
    public String inCatalog() {
        if (quoted || isFolded()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return folded.toString();
    }

    private boolean isFolded() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isQuotePair(char first, char last) {
        return (first == '`' && last == '`') || (first == '"' && last == '"') || (first == '[' && last == ']');
    }
}

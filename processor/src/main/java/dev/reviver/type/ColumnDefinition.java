package dev.reviver.type;

import dev.reviver.element.Name;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Expression;
import dev.reviver.schema.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code columnDefinition} says: a type, and clauses after it in any order, as in {@code varchar(20) default 'x' not
 * null}.
 *
 * @param type the column's type
 * @param defaultValue the expression after {@code DEFAULT}
 * @param notNull whether it says {@code NOT NULL}
 * @param unique whether it says {@code UNIQUE}
 * @param checks the conditions after {@code CHECK}
 * @param collation the name after {@code COLLATE}
 * @param generated the expression after {@code GENERATED ALWAYS AS}
 */
public record ColumnDefinition(
        ColumnType type,
        Optional<String> defaultValue,
        boolean notNull,
        boolean unique,
        List<String> checks,
        Optional<Name> collation,
        Optional<Generated> generated) {
    /** Not types: PostgreSQL turns them into an integer, a sequence and a default. */
    private static final Set<String> SERIAL =
            Set.of("serial", "bigserial", "smallserial", "serial2", "serial4", "serial8");

    /** The words that begin a clause (PostgreSQL manual, {@code CREATE TABLE}, column_constraint). */
    private static final Set<String> CLAUSES = Set.of(
            "default",
            "not",
            "null",
            "unique",
            "check",
            "collate",
            "generated",
            "primary",
            "references",
            "constraint",
            "compression",
            "storage");

    private static final Pattern TOKEN =
            Pattern.compile("\\s+|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[\\p{L}_][\\p{L}\\p{N}_]*|.");

    private static final Pattern GENERATED = Pattern.compile(
            "always\\s+as\\s*\\((.*)\\)\\s*(stored|virtual)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A type and nothing more. */
    public static ColumnDefinition of(ColumnType type) {
        return new ColumnDefinition(
                type, Optional.empty(), false, false, List.of(), Optional.empty(), Optional.empty());
    }

    /** Reads it; empty if it says more than this record holds. */
    public static Optional<ColumnDefinition> parse(String text) {
        List<String> pieces = pieces(text);
        return ColumnType.parse(pieces.get(0))
                .filter(type -> !SERIAL.contains(type.base()))
                .flatMap(type -> parse(type, pieces));
    }

    /** Reads clauses that stand behind a column of the type; empty if they are more than this record holds. */
    public static Optional<ColumnDefinition> behind(ColumnType type, String clauses) {
        List<String> pieces = pieces(clauses);
        return pieces.get(0).isEmpty() ? parse(type, pieces) : Optional.empty();
    }

    private static Optional<ColumnDefinition> parse(ColumnType type, List<String> pieces) {
        Optional<ColumnDefinition> found = Optional.of(of(type));
        for (int i = 1; i < pieces.size(); i++) {
            String clause = pieces.get(i);
            // NOT NULL comes in two pieces, since NULL alone is a clause too.
            boolean not = clause.equalsIgnoreCase("not") && i + 1 < pieces.size();
            String whole = not ? "not " + pieces.get(++i) : clause;
            found = found.flatMap(definition -> definition.with(whole));
        }
        return found;
    }

    private Optional<ColumnDefinition> with(String clause) {
        String word = clause.split("[\\s(]", 2)[0].toLowerCase(Locale.ROOT);
        String rest = clause.substring(word.length()).strip();
        return switch (word) {
            case "default" ->
                isExpression(rest)
                        ? Optional.of(new ColumnDefinition(
                                type, Optional.of(rest), notNull, unique, checks, collation, generated))
                        : Optional.empty();
            case "not" ->
                rest.equalsIgnoreCase("null")
                        ? Optional.of(
                                new ColumnDefinition(type, defaultValue, true, unique, checks, collation, generated))
                        : Optional.empty();
            case "null" -> rest.isEmpty() ? Optional.of(this) : Optional.empty();
            case "unique" ->
                rest.isEmpty()
                        ? Optional.of(
                                new ColumnDefinition(type, defaultValue, notNull, true, checks, collation, generated))
                        : Optional.empty();
            case "check" ->
                rest.startsWith("(") && rest.endsWith(")") && isExpression(rest)
                        ? Optional.of(
                                withCheck(rest.substring(1, rest.length() - 1).strip()))
                        : Optional.empty();
            case "collate" -> withCollation(rest);
            case "generated" -> withGenerated(rest);
            default -> Optional.empty();
        };
    }

    private Optional<ColumnDefinition> withCollation(String name) {
        return name.matches("[\\w\"-]+")
                ? Optional.of(new ColumnDefinition(
                        type, defaultValue, notNull, unique, checks, Optional.of(Name.parse(name)), generated))
                : Optional.empty();
    }

    private Optional<ColumnDefinition> withGenerated(String rest) {
        Matcher matcher = GENERATED.matcher(rest);
        if (!matcher.matches() || !isExpression(matcher.group(1))) {
            return Optional.empty();
        }
        Generated.Storage storage =
                "stored".equalsIgnoreCase(matcher.group(2)) ? Generated.Storage.STORED : Generated.Storage.VIRTUAL;
        return Optional.of(new ColumnDefinition(
                type,
                defaultValue,
                notNull,
                unique,
                checks,
                collation,
                Optional.of(new Generated(matcher.group(1).strip(), storage))));
    }

    private ColumnDefinition withCheck(String condition) {
        List<String> all = new ArrayList<>(checks);
        all.add(condition);
        return new ColumnDefinition(type, defaultValue, notNull, unique, List.copyOf(all), collation, generated);
    }

    private static boolean isExpression(String text) {
        return !text.isEmpty() && Expression.flaw(text).isEmpty();
    }

    /** Cuts the text before each word that begins a clause, outside of parentheses and not as the first of a default. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int open = 0;
        Matcher token = TOKEN.matcher(text.strip());
        while (token.find()) {
            String t = token.group();
            open += t.equals("(") ? 1 : t.equals(")") ? -1 : 0;
            boolean begins = open == 0
                    && CLAUSES.contains(t.toLowerCase(Locale.ROOT))
                    && !piece.toString().strip().equalsIgnoreCase("default");
            if (begins) {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
            }
            piece.append(t);
        }
        pieces.add(piece.toString().strip());
        return pieces;
    }
}

package dev.reviver.entity;

import dev.reviver.schema.Expression;
import dev.reviver.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a piece of SQL word by word: what stands behind a definition, as in {@code on delete cascade deferrable}. */
final class SqlCursor {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|'(?:[^']|'')*'|\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*|-?\\d+|.", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    /** Words and signs, and where in the text each begins. */
    private record Token(String text, int start) {}

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    SqlCursor(String sql) {
        this.sql = sql;
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            if (!matcher.group().isBlank()) {
                tokens.add(new Token(matcher.group(), matcher.start()));
            }
        }
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    /** Passes the words, in whatever case, if they come next. */
    boolean pass(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (next + i >= tokens.size() || !tokens.get(next + i).text().equalsIgnoreCase(words[i])) {
                return false;
            }
        }
        next += words.length;
        return true;
    }

    /** Passes a name, as PostgreSQL has it in the catalog: folded unless it is quoted. */
    Optional<String> name() {
        if (atEnd() || !NAME.matcher(tokens.get(next).text()).matches()) {
            return Optional.empty();
        }
        String text = tokens.get(next).text();
        String name = text.startsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text.toLowerCase(Locale.ROOT);
        if (!Identifier.isValid(name)) {
            return Optional.empty();
        }
        next++;
        return Optional.of(name);
    }

    /** Passes names in parentheses, with commas between; none if something else comes next. */
    List<String> names() {
        int start = next;
        List<String> names = new ArrayList<>();
        boolean more = pass("(");
        while (more) {
            Optional<String> name = name();
            name.ifPresent(names::add);
            more = name.isPresent() && pass(",");
        }
        if (names.isEmpty() || !pass(")")) {
            next = start;
            return List.of();
        }
        return List.copyOf(names);
    }

    /** Passes a whole number. */
    OptionalLong number() {
        if (!atEnd() && tokens.get(next).text().matches("-?\\d{1,18}")) {
            return OptionalLong.of(Long.parseLong(tokens.get(next++).text()));
        }
        return OptionalLong.empty();
    }

    /** Passes all the rest if it is one expression. */
    Optional<String> expression() {
        if (atEnd()) {
            return Optional.empty();
        }
        String rest = sql.substring(tokens.get(next).start()).strip();
        boolean sound = Expression.flaw(rest).isEmpty();
        next = sound ? tokens.size() : next;
        return sound ? Optional.of(rest) : Optional.empty();
    }
}

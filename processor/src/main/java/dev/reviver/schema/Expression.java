package dev.reviver.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An SQL expression cut into tokens: enough to see which columns it names, to let it follow a column's new name, and to
 * refuse what would break out of the statement around it. It is not a parser and judges no types.
 */
public final class Expression {
    /** What a token is. */
    private enum Kind {
        SPACE(1),
        COMMENT(2),
        STRING(3),
        // Group 4 is the dollar tag within the strings of group 3.
        WORD(5),
        QUOTED(6),
        OTHER(7);

        private final int group;

        Kind(int group) {
            this.group = group;
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    /** A piece of the text. */
    private record Token(Kind kind, String text) {
        /** The name that an identifier stands for: folded if unquoted (PostgreSQL manual, section 4.1.1). */
        String name() {
            return kind == Kind.QUOTED ? unquoted(text, '"') : text.toLowerCase(Locale.ROOT);
        }
    }

    /** One group a kind, in the order of {@link Kind}; the lexical rules of PostgreSQL manual section 4.1. */
    private static final Pattern TOKEN = Pattern.compile("(\\s++)"
            + "|(--|/\\*)"
            + "|([eE]'(?:[^'\\\\]++|\\\\.|'')*+'|'(?:[^']++|'')*+'|\\$(?<tag>(?:[\\p{L}_][\\p{L}\\p{N}_]*+)?)\\$(?s:.*?)\\$\\k<tag>\\$)"
            + "|([\\p{L}_][\\p{L}\\p{N}_$]*+)"
            + "|(\"(?:[^\"]++|\"\")++\")"
            + "|(\\d[\\p{L}\\p{N}_.]*+|::|(?s:.))");

    private final List<Token> tokens;

    private Expression(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** Cuts {@code sql}. Any text can be cut; see {@link #flaw(String)} for whether it is an expression. */
    public static Expression of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            tokens.add(new Token(kind(matcher), matcher.group()));
        }
        return new Expression(tokens);
    }

    private static Kind kind(Matcher matcher) {
        for (Kind kind : KINDS) {
            if (matcher.start(kind.group) >= 0) {
                return kind;
            }
        }
        throw new IllegalStateException("no kind of token: " + matcher.group());
    }

    /** The names that may be columns. Words of SQL itself are among them; functions, types and qualifiers are not. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (mayBeColumn(i)) {
                names.add(tokens.get(i).name());
            }
        }
        return names;
    }

    /** The names of what it calls, without qualifiers; a word of SQL before a parenthesis is among them. */
    Set<String> functions() {
        Set<String> functions = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            boolean isName = kind == Kind.WORD || kind == Kind.QUOTED;
            if (isName && neighbour(i, 1).text().equals("(") && !isNameOfType(i)) {
                functions.add(tokens.get(i).name());
            }
        }
        return functions;
    }

    /** The text with columns called by other names. */
    public String renamed(Map<String, String> columns) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String other = mayBeColumn(i) ? columns.get(tokens.get(i).name()) : null;
            sql.append(other == null ? tokens.get(i).text() : SqlText.name(other));
        }
        return sql.toString();
    }

    /** The same with other string literals; plain ones only, as they are written in checks and defaults. */
    public Expression withLiterals(Map<String, String> texts) {
        return replacing(i -> isPlainText(i) ? texts.get(unquoted(tokens.get(i).text(), '\'')) : null);
    }

    /**
     * The same with other string literals, each as it is called for the column that it is compared with: the last one that
     * is named before it, or else the next one.
     *
     * @param columns the columns that there are, each with former and latter texts
     */
    public Expression withLiteralsOf(Map<String, Map<String, String>> columns) {
        return replacing(i -> {
            if (!isPlainText(i)) {
                return null;
            }
            Optional<String> column = nearest(i, -1, columns).or(() -> nearest(i, 1, columns));
            return column.map(columns::get)
                    .map(texts -> texts.get(unquoted(tokens.get(i).text(), '\'')))
                    .orElse(null);
        });
    }

    private boolean isPlainText(int i) {
        return tokens.get(i).kind() == Kind.STRING && tokens.get(i).text().startsWith("'");
    }

    private Optional<String> nearest(int from, int step, Map<String, ?> columns) {
        for (int i = from + step; i >= 0 && i < tokens.size(); i += step) {
            if (mayBeColumn(i) && columns.containsKey(tokens.get(i).name())) {
                return Optional.of(tokens.get(i).name());
            }
        }
        return Optional.empty();
    }

    /** The same with attributes of composite values, as in {@code (home).zip}, called by other names. */
    public Expression withAttributes(Map<String, String> names) {
        if (names.isEmpty()) {
            return this;
        }
        List<Token> other = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String latter = isAttribute(i) ? names.get(token.name()) : null;
            other.add(latter == null ? token : new Token(Kind.QUOTED, SqlText.quoted(latter)));
        }
        return new Expression(other);
    }

    private boolean isAttribute(int i) {
        Token token = tokens.get(i);
        return (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED)
                && neighbour(i, -1).text().equals(".")
                && neighbour(at(i, -1), -1).text().equals(")");
    }

    /**
     * The same with types called by other names.
     *
     * @param names former to latter, each as it stands in SQL: {@code blog."Mood"}
     */
    public Expression withTypes(Map<String, String> names) {
        if (names.isEmpty()) {
            return this;
        }
        List<Token> other = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = isNameOfType(i) ? endOfName(i) : i;
            String latter = end == i ? null : names.get(nameOf(i, end));
            if (latter == null) {
                other.add(tokens.get(i));
            } else {
                other.add(new Token(Kind.OTHER, latter));
                i = end - 1;
            }
        }
        return new Expression(other);
    }

    /**
     * The same with sequences called by other names where {@code nextval('…')} names them.
     *
     * @param names former to latter, each as it stands in SQL
     */
    public Expression withSequences(Map<String, String> names) {
        return replacing(i -> {
            Token token = tokens.get(i);
            boolean argument = token.kind() == Kind.STRING
                    && neighbour(i, -1).text().equals("(")
                    && neighbour(at(i, -1), -1).text().equalsIgnoreCase("nextval");
            return argument ? names.get(unquoted(token.text(), '\'')) : null;
        });
    }

    /** The text. */
    @Override
    public String toString() {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }

    /** The same with string literals in the places of some. */
    private Expression replacing(IntFunction<@Nullable String> literal) {
        List<Token> other = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String latter = literal.apply(i);
            other.add(latter == null ? tokens.get(i) : new Token(Kind.STRING, SqlText.literal(latter)));
        }
        return new Expression(other);
    }

    private static String unquoted(String text, char quote) {
        String pair = String.valueOf(quote) + quote;
        return text.substring(1, text.length() - 1).replace(pair, String.valueOf(quote));
    }

    private boolean isNameOfType(int i) {
        Token token = tokens.get(i);
        String before = neighbour(i, -1).text();
        return (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED)
                && (before.equals("::") || before.equalsIgnoreCase("as"));
    }

    /** Behind the last token of a name that may be qualified, without white space in it. */
    private int endOfName(int i) {
        boolean qualified = i + 2 < tokens.size()
                && tokens.get(i + 1).text().equals(".")
                && (tokens.get(i + 2).kind() == Kind.WORD || tokens.get(i + 2).kind() == Kind.QUOTED);
        return qualified ? i + 3 : i + 1;
    }

    private String nameOf(int start, int end) {
        String last = SqlText.name(tokens.get(end - 1).name());
        return end - start == 1 ? last : SqlText.name(tokens.get(start).name()) + "." + last;
    }

    /** One spelling for expressions that differ in white space, or in whether a name is quoted. */
    public String canonical() {
        StringBuilder sql = new StringBuilder();
        for (Token token : tokens) {
            switch (token.kind()) {
                case SPACE -> {}
                case WORD, QUOTED -> sql.append(SqlText.quoted(token.name())).append(' ');
                default -> sql.append(token.text()).append(' ');
            }
        }
        return sql.toString();
    }

    /** Why a text cannot stand as one expression inside a statement, in words; empty if it can. */
    public static Optional<String> flaw(String sql) {
        if (isPlain(sql)) {
            return Optional.empty();
        }
        int open = 0;
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            Kind kind = kind(token);
            if (kind == Kind.COMMENT) {
                return Optional.of("it contains a comment (" + token.group() + ")");
            }
            if (kind != Kind.OTHER) {
                continue;
            }
            switch (token.group()) {
                case "'", "\"" -> {
                    return Optional.of("a quote (" + token.group() + ") is not closed");
                }
                case ";" -> {
                    return Optional.of("it contains a semicolon");
                }
                case "(" -> open++;
                case ")" -> open--;
                default -> {}
            }
            if (open < 0) {
                return Optional.of("a parenthesis is closed that was never opened");
            }
        }
        return open == 0 ? Optional.empty() : Optional.of("a parenthesis is not closed");
    }

    /** Whether there are only words, numbers and closed parentheses, as in most types and conditions: seen at a glance. */
    private static boolean isPlain(String sql) {
        int open = 0;
        for (int i = 0; i < sql.length() && open >= 0; i++) {
            char c = sql.charAt(i);
            if (c == '(') {
                open++;
            } else if (c == ')') {
                open--;
            } else if (!((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || c == ' '
                    || c == ','
                    || c == '.')) {
                return false;
            }
        }
        return open == 0;
    }

    private boolean mayBeColumn(int i) {
        Token token = tokens.get(i);
        if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED) {
            return false;
        }
        Token before = neighbour(i, -1);
        Token after = neighbour(i, 1);
        boolean function = after.text().equals("(");
        boolean qualifier = after.text().equals(".");
        boolean literalOfType = token.kind() == Kind.WORD && after.kind() == Kind.STRING;
        boolean typeOfCast = before.text().equals("::") || before.text().equalsIgnoreCase("as");
        return !function && !qualifier && !literalOfType && !typeOfCast && !isAttribute(i);
    }

    /** The next token in a direction that is not white space, or an empty one at the end. */
    private Token neighbour(int i, int step) {
        int at = at(i, step);
        return at >= 0 && at < tokens.size() ? tokens.get(at) : new Token(Kind.SPACE, "");
    }

    private int at(int i, int step) {
        int at = i + step;
        while (at >= 0 && at < tokens.size() && tokens.get(at).kind() == Kind.SPACE) {
            at += step;
        }
        return at;
    }
}

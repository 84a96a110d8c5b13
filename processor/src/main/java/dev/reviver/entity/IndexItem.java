package dev.reviver.entity;

import dev.reviver.schema.Expression;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.QualifiedName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands for one column of an index, as in SQL: {@code title}, {@code (lower(title)) text_pattern_ops DESC}.
 *
 * @param term the column as somebody wrote it, or the expression without its parentheses
 * @param isExpression which of the two
 * @param collation the name behind {@code COLLATE}
 * @param operatorClass the operator class with its options
 * @param descending whether {@code DESC} stands there
 * @param nullsFirst what is said of NULLs, or else what follows from the order
 */
record IndexItem(
        String term,
        boolean isExpression,
        Optional<QualifiedName> collation,
        Optional<String> operatorClass,
        boolean descending,
        boolean nullsFirst) {
    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";

    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\s+COLLATE\\s+(?<collation>" + NAME + "(?:\\." + NAME + ")?))?"
                    + "(?:\\s+(?!(?:ASC|DESC|NULLS|COLLATE)\\b)(?<class>" + NAME + "(?:\\." + NAME
                    + ")?(?:\\s*\\([^()]*\\))?))?"
                    + "(?:\\s+(?<order>ASC|DESC))?(?:\\s+NULLS\\s+(?<nulls>FIRST|LAST))?\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COLUMN = Pattern.compile("(\"[^\"]+\"|`[^`]+`|[^\\s()]+)(\\s.*)?", Pattern.DOTALL);

    /** Reads it; empty if it has another form. */
    static Optional<IndexItem> parse(String text) {
        String stripped = text.strip();
        if (stripped.startsWith("(")) {
            int end = closing(stripped);
            return end < 0
                    ? Optional.empty()
                    : of(stripped.substring(1, end).strip(), true, stripped.substring(end + 1));
        }
        Matcher column = COLUMN.matcher(stripped);
        return column.matches()
                ? of(
                        column.group(1),
                        false,
                        Optional.ofNullable(column.group(2)).orElse(""))
                : Optional.empty();
    }

    private static Optional<IndexItem> of(String term, boolean isExpression, String rest) {
        Matcher behind = BEHIND.matcher(rest);
        boolean isSound =
                !term.isEmpty() && (!isExpression || Expression.flaw(term).isEmpty());
        if (!isSound || !behind.matches()) {
            return Optional.empty();
        }
        boolean descending = "desc".equalsIgnoreCase(behind.group("order"));
        String nulls = behind.group("nulls");
        return Optional.of(new IndexItem(
                term,
                isExpression,
                Optional.ofNullable(behind.group("collation")).map(QualifiedName::ofSql),
                Optional.ofNullable(behind.group("class")),
                descending,
                nulls == null ? descending : nulls.equalsIgnoreCase("first")));
    }

    /** The index of it, if the term is the name of a column. */
    IndexColumn column(String name) {
        return new IndexColumn(name, isExpression, descending, nullsFirst, collation, operatorClass);
    }

    /** The parenthesis that closes the first one, outside of texts and names in quotes. */
    private static int closing(String text) {
        int open = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                return i;
            }
        }
        return -1;
    }
}

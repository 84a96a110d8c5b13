package dev.reviver.sql;

import dev.reviver.schema.Check;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.UniqueKey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which demands on rows are met if another one was: what is only taken off for a while, or demands less than before. */
final class Implied {
    private static final Pattern ONE_OF = Pattern.compile("(?s)(\\S+) in \\((.+)\\)");
    private static final Pattern BETWEEN = Pattern.compile("(\\S+) between (\\d{1,9}) and (\\d{1,9})");
    private static final Pattern VALUE = Pattern.compile("'(?:[^']|'')*'|[^',\\s]+");

    private Implied() {}

    /** Whether rows that met the demand of {@code former} meet that of {@code latter}, on the same table. */
    static boolean by(SchemaObject former, SchemaObject latter) {
        if (former instanceof Check before && latter instanceof Check after) {
            return before.expression().equals(after.expression())
                    || allowsMore(before.expression(), after.expression());
        }
        if (former instanceof ForeignKey before && latter instanceof ForeignKey after) {
            return before.columns().equals(after.columns())
                    && before.target().equals(after.target())
                    && before.targetColumns().equals(after.targetColumns());
        }
        Optional<Set<String>> before = distinct(former);
        Optional<Set<String>> after = distinct(latter);
        return former.withComment(latter.comment()).equals(latter)
                || (before.isPresent()
                        && after.filter(columns -> columns.containsAll(before.get()))
                                .isPresent());
    }

    private static boolean allowsMore(String before, String after) {
        Matcher some = ONE_OF.matcher(before);
        Matcher more = ONE_OF.matcher(after);
        if (some.matches() && more.matches()) {
            return some.group(1).equals(more.group(1)) && values(more.group(2)).containsAll(values(some.group(2)));
        }
        Matcher narrow = BETWEEN.matcher(before);
        Matcher wide = BETWEEN.matcher(after);
        return narrow.matches()
                && wide.matches()
                && narrow.group(1).equals(wide.group(1))
                && Integer.parseInt(wide.group(2)) <= Integer.parseInt(narrow.group(2))
                && Integer.parseInt(wide.group(3)) >= Integer.parseInt(narrow.group(3));
    }

    private static Set<String> values(String list) {
        return new HashSet<>(
                VALUE.matcher(list).results().map(found -> found.group()).toList());
    }

    /** The columns in which no two rows agree; with more of them, they agree even less. */
    private static Optional<Set<String>> distinct(SchemaObject key) {
        if (key instanceof PrimaryKey primary) {
            return Optional.of(Set.copyOf(primary.columns()));
        }
        if (key instanceof UniqueKey unique) {
            return unique.nullsNotDistinct() ? Optional.empty() : Optional.of(Set.copyOf(unique.columns()));
        }
        if (key instanceof Index index && index.unique() && index.condition().isEmpty() && !index.nullsNotDistinct()) {
            List<String> terms = index.columns().stream().map(IndexColumn::term).toList();
            return index.columns().stream().anyMatch(IndexColumn::isExpression)
                    ? Optional.empty()
                    : Optional.of(Set.copyOf(terms));
        }
        return Optional.empty();
    }
}

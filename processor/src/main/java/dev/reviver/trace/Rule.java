package dev.reviver.trace;

import dev.reviver.schema.Expression;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a check says of one column and nothing else; those of enums, discriminators and lists do.
 *
 * @param column the column
 * @param values what it may hold
 */
record Rule(String column, KnownValues values) {
    /** One value. */
    static final Pattern LITERAL = Pattern.compile("(?:'(?:[^']|'')*'|-?\\d+)");

    private static final Pattern ONE_OF =
            Pattern.compile("(?s)(.+?) in \\((" + LITERAL + "(?:\\s*,\\s*" + LITERAL + ")*)\\)");
    private static final Pattern BETWEEN = Pattern.compile("(?s)(.+?) between (\\d{1,5}) and (\\d{1,5})");
    private static final Pattern FROM = Pattern.compile("(?s)(.+?)\\s*>=\\s*(\\d{1,5})");

    /** What {@code check} says, if it lists the values of one column, or bounds them. */
    static Optional<Rule> of(String check) {
        Matcher oneOf = ONE_OF.matcher(check);
        if (oneOf.matches()) {
            return on(
                    oneOf.group(1),
                    KnownValues.of(LITERAL.matcher(oneOf.group(2))
                            .results()
                            .map(MatchResult::group)
                            .toList()));
        }
        Matcher between = BETWEEN.matcher(check);
        if (between.matches()) {
            return on(between.group(1), range(number(between, 2), number(between, 3)));
        }
        Matcher from = FROM.matcher(check);
        return from.matches() ? on(from.group(1), new KnownValues.From(number(from, 2))) : Optional.empty();
    }

    private static KnownValues range(int least, int greatest) {
        return KnownValues.of(IntStream.rangeClosed(least, greatest)
                .mapToObj(Integer::toString)
                .toList());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Rule> on(String term, KnownValues values) {
        Set<String> names = Expression.of(term).names();
        String quoted = names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining());
        boolean isColumn = names.size() == 1 && (names.contains(term) || term.equals(quoted));
        return isColumn ? Optional.of(new Rule(names.iterator().next(), values)) : Optional.empty();
    }
}

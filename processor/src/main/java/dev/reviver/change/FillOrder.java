package dev.reviver.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** The order of fills: a value that is taken from another column is written once that one has its own. */
final class FillOrder {
    private FillOrder() {}

    /** The same fills; where two wait for each other, as they were given. */
    static List<Change.Fill> of(List<Change.Fill> fills) {
        List<Change.Fill> waiting = new ArrayList<>(fills);
        List<Change.Fill> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Change.Fill next = waiting.stream()
                    .filter(fill -> waiting.stream().noneMatch(other -> !other.equals(fill) && reads(fill, other)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** The order in a plan of fills that its way back comes to from the end. */
    static List<Change.Fill> ofWayBack(List<Change.Fill> fills) {
        return reversed(of(reversed(fills)));
    }

    private static List<Change.Fill> reversed(List<Change.Fill> fills) {
        List<Change.Fill> reversed = new ArrayList<>(fills);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Whether the value of the first may be taken from the column of the second. */
    private static boolean reads(Change.Fill fill, Change.Fill other) {
        return fill.table().equals(other.table())
                && fill.up()
                        .or(fill::down)
                        .flatMap(Change.Fill.Value::expression)
                        .filter(expression -> mentions(expression, other.column()))
                        .isPresent();
    }

    private static boolean mentions(String expression, String column) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(column) + "(?![\\w$])", Pattern.CASE_INSENSITIVE)
                .matcher(expression)
                .find();
    }
}

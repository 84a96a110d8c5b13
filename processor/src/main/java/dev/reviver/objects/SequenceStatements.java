package dev.reviver.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sequences, of their own and of identity columns. */
final class SequenceStatements {
    private static final Pattern OPTION =
            Pattern.compile("(START WITH|INCREMENT BY|MINVALUE|MAXVALUE|CACHE) (-?\\d+)|NO CYCLE|CYCLE");

    private static final Pattern START = Pattern.compile("START WITH (-?\\d+)");

    private SequenceStatements() {}

    /** The options of an identity column's sequence as {@code ALTER COLUMN} wants them. */
    static String options(String options) {
        List<String> actions = new ArrayList<>();
        Matcher matcher = OPTION.matcher(options);
        while (matcher.find()) {
            actions.add("SET " + matcher.group());
        }
        return String.join(" ", actions);
    }

    /** The first number. */
    static String start(String options) {
        Matcher matcher = START.matcher(options);
        return matcher.find() ? matcher.group(1) : "1";
    }

    static Optional<Stages> alter(DatabaseObject from, DatabaseObject to) {
        if (!from.facet("persistence").equals(to.facet("persistence"))) {
            return Optional.empty();
        }
        List<String> actions = new ArrayList<>();
        change(actions, from, to, "type", "AS ");
        change(actions, from, to, "increment", "INCREMENT BY ");
        change(actions, from, to, "minimum", "MINVALUE ");
        change(actions, from, to, "maximum", "MAXVALUE ");
        change(actions, from, to, "start", "START WITH ");
        change(actions, from, to, "cache", "CACHE ");
        if (!from.facet("cycle").equals(to.facet("cycle"))) {
            actions.add(to.is("cycle") ? "CYCLE" : "NO CYCLE");
        }
        Stages stages = new Stages();
        if (!actions.isEmpty()) {
            stages.reshape.add("ALTER SEQUENCE " + to.id().name() + " " + String.join(" ", actions));
        }
        return Optional.of(stages);
    }

    private static void change(
            List<String> actions, DatabaseObject from, DatabaseObject to, String facet, String clause) {
        if (!from.facet(facet).equals(to.facet(facet))) {
            actions.add(clause + to.facet(facet));
        }
    }
}

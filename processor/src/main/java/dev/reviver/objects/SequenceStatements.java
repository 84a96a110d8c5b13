package dev.reviver.objects;

import dev.reviver.schema.SqlText;
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
        stages.reshape.addAll(position(from, to, actions));
        if (!actions.isEmpty()) {
            stages.reshape.add("ALTER SEQUENCE " + to.id().name() + " " + String.join(" ", actions));
        }
        return Optional.of(stages);
    }

    /** A position outside of the newer bounds would be refused. It moves to the nearest that is within, if both allow. */
    private static List<String> position(DatabaseObject from, DatabaseObject to, List<String> actions) {
        Bounds before = new Bounds(Long.parseLong(from.facet("minimum")), Long.parseLong(from.facet("maximum")));
        Bounds after = new Bounds(Long.parseLong(to.facet("minimum")), Long.parseLong(to.facet("maximum")));
        if (!before.meets(after)) {
            actions.add("RESTART WITH " + to.facet("start"));
            return List.of();
        }
        return before.moves(after, to.id().name());
    }

    /** The same for the sequence of an identity column, named as it is now. */
    static List<String> position(String from, String to, String sequence, List<String> actions) {
        Bounds before = Bounds.of(from);
        Bounds after = Bounds.of(to);
        if (!before.meets(after)) {
            actions.add("RESTART WITH " + start(to));
            return List.of();
        }
        return before.moves(after, sequence);
    }

    private record Bounds(long least, long most) {
        private static final Pattern LEAST = Pattern.compile("MINVALUE (-?\\d+)");
        private static final Pattern MOST = Pattern.compile("MAXVALUE (-?\\d+)");

        static Bounds of(String options) {
            return new Bounds(number(LEAST, options), number(MOST, options));
        }

        private static long number(Pattern pattern, String options) {
            Matcher matcher = pattern.matcher(options);
            if (!matcher.find()) {
                throw new IllegalArgumentException("no bound in " + options);
            }
            return Long.parseLong(matcher.group(1));
        }

        boolean meets(Bounds after) {
            return after.least <= most && after.most >= least;
        }

        List<String> moves(Bounds after, String sequence) {
            List<String> moves = new ArrayList<>();
            String name = SqlText.literal(sequence);
            if (after.least > least) {
                moves.add("SELECT setval(" + name + ", " + after.least + ", false) FROM " + sequence
                        + " WHERE last_value < " + after.least);
            }
            if (after.most < most) {
                moves.add("SELECT setval(" + name + ", " + after.most + ", true) FROM " + sequence
                        + " WHERE last_value > " + after.most);
            }
            return moves;
        }
    }

    private static void change(
            List<String> actions, DatabaseObject from, DatabaseObject to, String facet, String clause) {
        if (!from.facet(facet).equals(to.facet(facet))) {
            actions.add(clause + to.facet(facet));
        }
    }
}

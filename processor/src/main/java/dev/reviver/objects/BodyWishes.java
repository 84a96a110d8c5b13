package dev.reviver.objects;

import dev.reviver.objects.StepGraph.Node;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A function's body is a string to PostgreSQL, which looks into it when the function is made, and again when it runs: at
 * once, where a default or a check that calls it is put on rows. What a body seems to name should be there by then. A word
 * proves nothing, so this is a wish, not an edge.
 */
final class BodyWishes {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private final StepNodes nodes;
    private final Map<String, List<ObjectId>> comingByName;

    BodyWishes(StepNodes nodes) {
        this.nodes = nodes;
        this.comingByName = nodes.creates.keySet().stream().collect(Collectors.groupingBy(BodyWishes::simpleName));
    }

    void add() {
        List<DatabaseObject> routines = nodes.to.byId().values().stream()
                .filter(object -> Kinds.ROUTINES.contains(object.id().kind()))
                .toList();
        Map<ObjectId, Set<String>> words = new HashMap<>();
        routines.forEach(routine -> words.put(routine.id(), words(routine.facet("_body"))));
        Map<ObjectId, Set<ObjectId>> leaning = leaning(words);
        words.forEach((routine, named) -> {
            List<Node> wanted = named.stream()
                    .flatMap(word -> comingByName.getOrDefault(word, List.of()).stream())
                    .filter(id -> !id.equals(routine))
                    .map(nodes.creates::get)
                    .toList();
            if (!wanted.isEmpty()) {
                reach(routine, leaning).forEach(id -> wish(id, wanted));
            }
        });
    }

    /** For each object those that lean on it, by its place in a body too. */
    private Map<ObjectId, Set<ObjectId>> leaning(Map<ObjectId, Set<String>> words) {
        Map<ObjectId, Set<ObjectId>> leaning = new HashMap<>();
        nodes.to
                .needs()
                .forEach((id, needs) -> needs.forEach(need ->
                        leaning.computeIfAbsent(need, n -> new TreeSet<>()).add(id)));
        // Who uses a domain lets its rules run.
        nodes.to.byId().values().stream()
                .filter(object -> object.id().kind().equals("domain constraint"))
                .forEach(rule -> rule.container()
                        .ifPresent(domain -> leaning.computeIfAbsent(rule.id(), n -> new TreeSet<>())
                                .add(domain)));
        Map<String, List<ObjectId>> byName =
                words.keySet().stream().collect(Collectors.groupingBy(BodyWishes::simpleName));
        words.forEach((id, named) -> named.forEach(word -> byName.getOrDefault(word, List.of())
                .forEach(called ->
                        leaning.computeIfAbsent(called, n -> new TreeSet<>()).add(id))));
        return leaning;
    }

    private static Set<ObjectId> reach(ObjectId start, Map<ObjectId, Set<ObjectId>> leaning) {
        Set<ObjectId> reached = new HashSet<>(Set.of(start));
        Deque<ObjectId> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (ObjectId id : leaning.getOrDefault(next.remove(), Set.of())) {
                if (reached.add(id)) {
                    next.add(id);
                }
            }
        }
        return reached;
    }

    private void wish(ObjectId id, Collection<Node> wanted) {
        Stream.of(nodes.creates, nodes.reshapes, nodes.tightens)
                .map(steps -> steps.get(id))
                .filter(java.util.Objects::nonNull)
                .forEach(node -> wanted.stream().filter(other -> other != node).forEach(node.wishes::add));
    }

    private static Set<String> words(String body) {
        return WORD.matcher(body).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String simpleName(ObjectId id) {
        String name = id.name();
        int arguments = name.indexOf('(');
        String qualified = arguments < 0 ? name : name.substring(0, arguments);
        return StepNodes.unquoted(qualified.substring(qualified.lastIndexOf('.') + 1));
    }
}

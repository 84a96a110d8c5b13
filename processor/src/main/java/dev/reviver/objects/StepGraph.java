package dev.reviver.objects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Steps, and which of them wait for which. Where that leaves a choice, ranks decide, then names. */
final class StepGraph {
    /** A step that waits for others. */
    static final class Node {
        final Step step;
        final int rank;
        final Set<Node> before = new LinkedHashSet<>();
        final Set<Node> after = new LinkedHashSet<>();
        /** What would be good to wait for: bodies of functions name things that PostgreSQL does not track. */
        final Set<Node> wishes = new LinkedHashSet<>();

        private Node(Step step, int rank) {
            this.step = step;
            this.rank = rank;
        }
    }

    private static final Comparator<Node> ORDER = Comparator.<Node>comparingInt(node -> node.rank)
            .thenComparing(node -> node.step.object())
            .thenComparing(node -> node.step.verb());

    private final List<Node> nodes = new ArrayList<>();

    Node add(Step step, int rank) {
        Node node = new Node(step, rank);
        nodes.add(node);
        return node;
    }

    void remove(@Nullable Node node) {
        nodes.remove(node);
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** The one must be done before the other; nothing, if there is no such step. */
    static void edge(@Nullable Node before, @Nullable Node after) {
        if (before != null && after != null && before != after) {
            before.after.add(after);
            after.before.add(before);
        }
    }

    /** Kahn's algorithm, always taking the node of least rank; wishes are given up when nothing else can go on. */
    List<Step> sorted() {
        Map<Node, Integer> open = new LinkedHashMap<>();
        nodes.forEach(node -> open.put(node, node.before.size()));
        PriorityQueue<Node> ready = new PriorityQueue<>(ORDER);
        nodes.stream().filter(node -> node.before.isEmpty()).forEach(ready::add);
        Set<Node> done = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        while (!ready.isEmpty()) {
            Node node = next(ready, done);
            ready.remove(node);
            done.add(node);
            if (!node.step.statements().isEmpty()) {
                steps.add(node.step);
            }
            for (Node after : node.after) {
                int left = open.merge(after, -1, Integer::sum);
                if (left == 0) {
                    ready.add(after);
                }
            }
        }
        if (done.size() < nodes.size()) {
            Set<String> stuck = new TreeSet<>();
            nodes.stream().filter(node -> !done.contains(node)).forEach(node -> stuck.add(node.step.describe()));
            throw new IllegalStateException("these steps wait for each other, and no order is right: " + stuck);
        }
        return steps;
    }

    private static Node next(PriorityQueue<Node> ready, Set<Node> done) {
        return ready.stream()
                .filter(node -> done.containsAll(node.wishes))
                .min(ORDER)
                .orElseGet(() -> ready.stream().min(ORDER).orElseThrow());
    }
}

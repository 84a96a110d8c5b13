package dev.reviver.objects;

import static dev.reviver.objects.StepGraph.edge;

import dev.reviver.objects.StepGraph.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** No name is taken before it is free. Tables, views, indexes and sequences of a schema share theirs; so do types with tables, and constraints of a table. */
final class NameOrder {
    private final StepNodes nodes;
    private final Map<String, List<Node>> freed = new HashMap<>();

    NameOrder(StepNodes nodes) {
        this.nodes = nodes;
    }

    void add() {
        nodes.drops.forEach((id, node) -> {
            Node frees = nodes.asides.getOrDefault(id, node);
            slots(nodes.from.require(id)).forEach(slot -> frees(slot, frees));
        });
        nodes.decisions.altered().keySet().forEach(id -> {
            Node loosen = nodes.loosens.get(id);
            if (loosen != null
                    && !sequence(nodes.from, id).isEmpty()
                    && sequence(nodes.to, id).isEmpty()) {
                frees("relation " + sequence(nodes.from, id), loosen);
            }
        });
        nodes.creates.forEach((id, node) -> slots(nodes.to.require(id))
                .forEach(slot -> freed.getOrDefault(slot, List.of()).forEach(frees -> edge(frees, node))));
        nodes.decisions.altered().keySet().forEach(id -> {
            if (!sequence(nodes.to, id).isEmpty() && sequence(nodes.from, id).isEmpty()) {
                freed.getOrDefault("relation " + sequence(nodes.to, id), List.of())
                        .forEach(frees -> edge(frees, nodes.tightens.get(id)));
            }
        });
    }

    private void frees(String slot, Node node) {
        freed.computeIfAbsent(slot, s -> new ArrayList<>()).add(node);
    }

    private static String sequence(Objects side, ObjectId id) {
        return side.require(id).facet("identity_sequence");
    }

    private static Stream<String> slots(DatabaseObject object) {
        ObjectId id = object.id();
        Stream<String> own = Stream.of(id.toString());
        if (Kinds.RELATIONS.contains(id.kind()) || Kinds.TYPES.contains(id.kind())) {
            own = Stream.concat(own, Stream.of("relation " + id.name()));
        }
        if (!object.facet("_index").isEmpty()) {
            own = Stream.concat(own, Stream.of("relation " + object.facet("_index")));
        }
        if (!object.facet("identity_sequence").isEmpty()) {
            own = Stream.concat(own, Stream.of("relation " + object.facet("identity_sequence")));
        }
        if (object.container().isPresent()
                && !object.facet("_table").isEmpty()
                && !id.kind().equals(Kinds.COLUMN)) {
            own = Stream.concat(
                    own,
                    Stream.of("constraint " + object.facet("_name") + " on "
                            + object.container().get().name()));
        }
        if (Kinds.ROUTINES.contains(id.kind())) {
            own = Stream.concat(own, Stream.of("routine " + id.name()));
        }
        return own;
    }
}

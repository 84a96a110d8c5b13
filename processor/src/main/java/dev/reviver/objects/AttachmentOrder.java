package dev.reviver.objects;

import static dev.reviver.objects.StepGraph.edge;

import dev.reviver.objects.StepGraph.Node;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table leaves its parent before anything changes in either, and comes to one when both are what they shall be. */
final class AttachmentOrder {
    private final StepNodes nodes;
    private final Attachments attachments;

    AttachmentOrder(StepNodes nodes) {
        this.nodes = nodes;
        this.attachments = nodes.decisions.attachments();
    }

    void add() {
        for (ObjectId table : attachments.moving()) {
            Set<ObjectId> left = parents(nodes.from, table);
            if (!left.isEmpty()) {
                leaves(table, left);
            }
            comes(table);
        }
        attachments.late().forEach(this::comes);
    }

    private void leaves(ObjectId table, Set<ObjectId> parents) {
        @Nullable Node leave = nodes.loosens.get(table);
        Consumer<Node> after = node -> edge(leave, node);
        partsOf(table).flatMap(nodes::of).forEach(after);
        for (ObjectId parent : parents) {
            partsOf(parent).flatMap(nodes::of).forEach(after);
            // Its place can be taken then.
            children(nodes.to, parent).forEach(sibling -> {
                after.accept(nodes.creates.get(sibling));
                after.accept(nodes.tightens.get(sibling));
            });
            // Also before the parent itself goes, or steps aside.
            after.accept(nodes.drops.get(parent));
        }
    }

    private void comes(ObjectId table) {
        @Nullable Node come = nodes.tightens.get(table);
        Set<ObjectId> parents = parents(nodes.to, table);
        if (parents.isEmpty()) {
            return;
        }
        partsOf(table)
                .filter(part -> !nodes.creates.containsKey(part)
                        || nodes.drops.containsKey(part)
                        || attachments.joining().contains(part))
                .flatMap(part -> attachments.joining().contains(part)
                        ? nodes.of(part)
                        : nodes.of(part).filter(node -> node != nodes.creates.get(part)))
                .forEach(node -> edge(node, come));
        for (ObjectId parent : parents) {
            children(nodes.from, parent).forEach(sibling -> edge(nodes.drops.get(sibling), come));
            Node takeOver = nodes.takeOvers.get(parent);
            edge(nodes.creates.get(parent), come);
            if (takeOver != null) {
                edge(come, takeOver);
            } else {
                partsOf(parent).flatMap(nodes::of).forEach(node -> edge(node, come));
            }
        }
    }

    private Stream<ObjectId> partsOf(ObjectId table) {
        Set<ObjectId> parts = new TreeSet<>();
        for (Objects side : List.of(nodes.from, nodes.to)) {
            side.byId().values().stream()
                    .filter(part -> part.container().filter(table::equals).isPresent())
                    .filter(part -> !part.id().kind().equals(Kinds.TABLE))
                    .forEach(part -> parts.add(part.id()));
        }
        return parts.stream();
    }

    private static Stream<ObjectId> children(Objects side, ObjectId parent) {
        return side.byId().values().stream()
                .filter(table -> table.facet("partition_of").equals(parent.name()))
                .map(DatabaseObject::id);
    }

    private static Set<ObjectId> parents(Objects side, ObjectId table) {
        Set<ObjectId> parents = new TreeSet<>();
        DatabaseObject object = side.require(table);
        Stream.concat(
                        object.facet("partition_of").lines(),
                        object.facet("inherits").lines())
                .filter(name -> !name.isEmpty())
                .forEach(name -> parents.add(new ObjectId(Kinds.TABLE, name)));
        return parents;
    }
}

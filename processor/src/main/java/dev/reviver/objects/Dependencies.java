package dev.reviver.objects;

import static dev.reviver.objects.StepGraph.edge;

import dev.reviver.objects.StepGraph.Node;
import java.util.Optional;
import java.util.Set;

/** Nothing is made before what it leans on, nothing goes before what leans on it. */
final class Dependencies {
    private final StepNodes nodes;
    private final Objects from;
    private final Objects to;
    private final Attachments attachments;

    Dependencies(StepNodes nodes) {
        this.nodes = nodes;
        this.from = nodes.from;
        this.to = nodes.to;
        this.attachments = nodes.decisions.attachments();
    }

    void add() {
        drops();
        creates();
        nodes.decisions.altered().keySet().forEach(this::alter);
        new BodyWishes(nodes).add();
    }

    private void drops() {
        nodes.drops.forEach((id, drop) -> needs(from, id).forEach(need -> {
            edge(drop, nodes.drops.get(need));
            goneWith(id, need).ifPresent(container -> edge(container, nodes.drops.get(need)));
            if (!attachments.moving().contains(need)) {
                edge(drop, nodes.first(need));
            }
            if (!Kinds.TYPES.contains(id.kind())) {
                edge(drop, nodes.asides.get(need));
            }
        }));
    }

    /** What is only named has no statement that could wait: a base type and its functions need each other. */
    private static Set<ObjectId> needs(Objects side, ObjectId id) {
        return side.require(id).isScriptable() || side.require(id).container().isPresent()
                ? side.needsOf(id)
                : Set.of();
    }

    /** For a column that goes with its table: the table, which must be gone before what the column leans on can go. */
    private Optional<Node> goneWith(ObjectId id, ObjectId need) {
        Optional<ObjectId> container = from.require(id).container();
        boolean within = container.filter(need::equals).isPresent()
                || from.get(need).flatMap(DatabaseObject::container).equals(container);
        return id.kind().equals(Kinds.COLUMN) && !within ? container.map(nodes.drops::get) : Optional.empty();
    }

    private void creates() {
        nodes.creates.forEach((id, create) -> {
            needs(to, id).forEach(need -> {
                edge(nodes.creates.get(need), create);
                boolean columnOfTable = id.kind().equals(Kinds.COLUMN) && to.isPart(id, need);
                Node tighten = nodes.tightens.get(need);
                if (columnOfTable) {
                    // A table's own settings, and its place under a parent, want the columns there.
                    edge(create, tighten);
                } else if (!attachments.joining().contains(id) || !need.kind().equals(Kinds.TABLE)) {
                    edge(tighten, create);
                }
            });
            // A column comes in the statement of its table, which so needs what the column needs.
            if (id.kind().equals(Kinds.COLUMN)) {
                to.require(id).container().filter(nodes.creates::containsKey).ifPresent(table -> to.needsOf(id).stream()
                        .filter(need -> !need.equals(table)
                                && !need.kind().equals(Kinds.COLUMN)
                                && !need.kind().equals(Kinds.TABLE))
                        .forEach(need -> {
                            edge(nodes.creates.get(need), nodes.creates.get(table));
                            edge(nodes.tightens.get(need), nodes.creates.get(table));
                        }));
            }
        });
    }

    private void alter(ObjectId id) {
        Node loosen = nodes.loosens.get(id);
        Node reshape = nodes.reshapes.get(id);
        for (ObjectId need : from.needsOf(id)) {
            boolean type = Kinds.TYPES.contains(need.kind());
            edge(type || loosen == null ? reshape : loosen, nodes.drops.get(need));
            edge(loosen, nodes.asides.get(need));
            if (!type && !attachments.moving().contains(need)) {
                edge(loosen, nodes.first(need));
            }
        }
        for (ObjectId need : to.needsOf(id)) {
            if (!need.equals(id)) {
                boolean column = id.kind().equals(Kinds.COLUMN);
                edge(
                        nodes.creates.get(need),
                        Kinds.TYPES.contains(need.kind()) || !column ? reshape : nodes.tightens.get(id));
                boolean isPlace = need.kind().equals(Kinds.TABLE)
                        && (column || attachments.moving().contains(need));
                if (!isPlace) {
                    edge(nodes.tightens.get(need), reshape);
                }
            }
        }
    }
}

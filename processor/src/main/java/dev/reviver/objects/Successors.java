package dev.reviver.objects;

import static dev.reviver.objects.StepGraph.edge;

import dev.reviver.objects.StepGraph.Node;
import dev.reviver.schema.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must step aside for its successor: types whose columns stay, and tables that are made anew with their rows. */
final class Successors {
    private final StepNodes nodes;
    private final Decisions decisions;

    Successors(StepNodes nodes) {
        this.nodes = nodes;
        this.decisions = nodes.decisions;
    }

    void add() {
        for (ObjectId id : decisions.replaced()) {
            if (Kinds.TYPES.contains(id.kind()) && hasLastingUser(id)) {
                putAside(id);
            } else if (decisions.isRebuilt(id)) {
                rebuild(id);
            }
        }
    }

    private boolean hasLastingUser(ObjectId type) {
        return nodes.from.needs().entrySet().stream()
                .anyMatch(entry -> entry.getValue().contains(type)
                        && (decisions.altered().containsKey(entry.getKey())
                                || (Kinds.TYPES.contains(entry.getKey().kind())
                                        && decisions.replaced().contains(entry.getKey()))));
    }

    /** It steps aside, its successor comes, the columns move, it goes. */
    private void putAside(ObjectId id) {
        DatabaseObject type = nodes.from.require(id);
        String aside = StepNodes.aside(StepNodes.unquoted(type.facet("_bare")));
        String word =
                switch (id.kind()) {
                    case Kinds.DOMAIN -> "DOMAIN ";
                    case Kinds.COLLATION -> "COLLATION ";
                    default -> "TYPE ";
                };
        Node rename = nodes.node(
                Step.Verb.PUT_ASIDE, id, List.of("ALTER " + word + id.name() + " RENAME TO " + aside), false, -85);
        nodes.asides.put(id, rename);
        Node drop = nodes.node(
                Step.Verb.DROP,
                id,
                List.of("DROP " + word + type.facet("_schema") + "." + aside),
                false,
                -Kinds.rank(id));
        nodes.graph.remove(nodes.drops.put(id, drop));
        edge(rename, drop);
        edge(rename, nodes.creates.get(id));
    }

    /** The table steps aside, its successor comes with its partitions, takes the rows over, and only then it goes. */
    private void rebuild(ObjectId id) {
        DatabaseObject table = nodes.from.require(id);
        List<String> aside = new ArrayList<>();
        List<String> takeOver = new ArrayList<>();
        Set<ObjectId> family = new TreeSet<>(Set.of(id));
        nodes.from.byId().keySet().stream()
                .filter(other -> other.kind().equals(Kinds.TABLE)
                        && isPartitionIn(nodes.from, other, id)
                        && decisions.goes(other))
                .forEach(family::add);
        family.forEach(member -> aside.add("ALTER TABLE " + member.name() + " RENAME TO "
                + StepNodes.aside(nodes.from.require(member).facet("_name"))));
        String former = SqlText.name(table.facet("_schema")) + "." + StepNodes.aside(table.facet("_name"));
        takeRows(id, former, aside, takeOver);
        takeOver.add("DROP TABLE " + former);
        Node rename = nodes.node(Step.Verb.PUT_ASIDE, id, aside, false, Kinds.rank(id) - 5);
        Node drop = nodes.node(Step.Verb.ALTER, id, takeOver, false, Kinds.rank(id) + 5);
        nodes.takeOvers.put(id, drop);
        family.forEach(member -> nodes.graph.remove(nodes.drops.put(member, rename)));
        edge(rename, drop);
        nodes.creates.forEach((other, create) -> {
            boolean partition = other.kind().equals(Kinds.TABLE) && isPartitionIn(nodes.to, other, id);
            if (other.equals(id) || partition || isColumnOf(other, id)) {
                edge(rename, create);
                edge(create, drop);
            } else if (nodes.to.needsOf(other).contains(id)
                    || nodes.to
                            .require(other)
                            .container()
                            .filter(c -> c.equals(id) || isPartOfNew(c, id))
                            .isPresent()) {
                edge(drop, create);
            }
        });
    }

    /** A partition that was there before, on its own, is attached before the rows come. */
    private boolean isPartOfNew(ObjectId container, ObjectId table) {
        return isPartitionIn(nodes.to, container, table)
                && !decisions.attachments().moving().contains(container);
    }

    private void takeRows(ObjectId id, String former, List<String> aside, List<String> takeOver) {
        List<String> shared = new ArrayList<>();
        for (DatabaseObject column : nodes.to.columnsOf(id)) {
            DatabaseObject before = nodes.from.byId().get(column.id());
            if (before == null || !column.facet("generated").isEmpty()) {
                continue;
            }
            shared.add(column.facet("_bare"));
            String sequence = before.facet("identity_sequence");
            if (!sequence.isEmpty()) {
                int dot = sequence.lastIndexOf('.');
                String old = SqlText.name(StepNodes.unquoted(sequence.substring(dot + 1)) + "__old");
                aside.add("ALTER SEQUENCE " + sequence + " RENAME TO " + old);
                if (!column.facet("identity_sequence").isEmpty()) {
                    takeOver.add("SELECT setval(" + SqlText.literal(column.facet("identity_sequence"))
                            + ", last_value, is_called) FROM " + sequence.substring(0, dot + 1) + old);
                }
            }
        }
        if (!shared.isEmpty()) {
            String list = String.join(", ", shared);
            takeOver.add("INSERT INTO " + id.name() + " (" + list + ") OVERRIDING SYSTEM VALUE SELECT " + list
                    + " FROM " + former);
        }
    }

    private boolean isColumnOf(ObjectId column, ObjectId table) {
        return column.kind().equals(Kinds.COLUMN)
                && nodes.to.require(column).container().filter(table::equals).isPresent();
    }

    private static boolean isPartitionIn(Objects side, ObjectId id, ObjectId top) {
        ObjectId at = id;
        while (side.has(at) && !side.require(at).facet("partition_of").isEmpty()) {
            at = new ObjectId(Kinds.TABLE, side.require(at).facet("partition_of"));
        }
        return !at.equals(id) && at.equals(top);
    }
}

package dev.reviver.objects;

import dev.reviver.objects.StepGraph.Node;
import dev.reviver.schema.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps for what is decided, each by the object that it is about; not yet in an order. */
final class StepNodes {
    final Decisions decisions;
    final Objects from;
    final Objects to;
    final StepGraph graph = new StepGraph();
    private final DefaultPrivileges defaults;
    final Map<ObjectId, Node> drops = new TreeMap<>();
    final Map<ObjectId, Node> creates = new TreeMap<>();
    final Map<ObjectId, Node> loosens = new TreeMap<>();
    final Map<ObjectId, Node> reshapes = new TreeMap<>();
    final Map<ObjectId, Node> tightens = new TreeMap<>();
    final Map<ObjectId, Node> asides = new TreeMap<>();
    final Map<ObjectId, Node> revokes = new TreeMap<>();
    /** Where a table that is made anew has its rows again. */
    final Map<ObjectId, Node> takeOvers = new TreeMap<>();

    StepNodes(Decisions decisions) {
        this.decisions = decisions;
        this.from = decisions.from();
        this.to = decisions.to();
        this.defaults = DefaultPrivileges.between(from, to);
        from.byId().values().stream()
                .filter(object -> decisions.goes(object.id()))
                .forEach(this::drop);
        to.byId().values().stream()
                .filter(object -> decisions.comes(object.id()))
                .forEach(this::create);
        decisions.altered().forEach(this::alter);
        revokes.forEach((id, revoke) -> to.partsOf(id).forEach(part -> {
            StepGraph.edge(revoke, creates.get(part.id()));
            StepGraph.edge(revoke, tightens.get(part.id()));
        }));
    }

    Node node(Step.Verb verb, ObjectId id, List<String> statements, boolean loses, int rank) {
        return graph.add(new Step(verb, id, Spelling.asRead(id, statements), loses), rank);
    }

    /** What happens first to something that stays. */
    @Nullable
    Node first(ObjectId id) {
        Node loosen = loosens.get(id);
        return loosen != null ? loosen : reshapes.get(id);
    }

    /** All that happens to an object. */
    Stream<Node> of(ObjectId id) {
        return Stream.of(drops, creates, loosens, reshapes, tightens)
                .map(nodes -> nodes.get(id))
                .filter(java.util.Objects::nonNull);
    }

    private void drop(DatabaseObject object) {
        ObjectId id = object.id();
        boolean implied = goesWithOther(object);
        boolean loses = !implied
                && (id.kind().equals(Kinds.TABLE)
                        || id.kind().equals(Kinds.COLUMN)
                        || id.kind().equals(Kinds.SEQUENCE));
        List<String> statements = implied ? List.of() : Drops.statements(object, decisions);
        drops.put(id, node(Step.Verb.DROP, id, statements, loses, -Kinds.rank(id)));
    }

    /** Whether PostgreSQL removes it together with what it is a part of. Foreign keys are named all the same. */
    private boolean goesWithOther(DatabaseObject object) {
        if (object.id().kind().equals(Kinds.FOREIGN_KEY)) {
            return false;
        }
        if (Attachments.attachedTo(object).filter(decisions::goes).isPresent()) {
            return true;
        }
        if (Kinds.INHERITED.contains(object.id().kind())
                && from.needsOf(object.id()).stream().anyMatch(decisions::goes)) {
            return true;
        }
        if (object.id().kind().equals(Kinds.SEQUENCE_OWNER)) {
            return decisions.goes(new ObjectId(Kinds.SEQUENCE, object.facet("_sequence")));
        }
        if (object.id().kind().equals(Kinds.SEQUENCE)) {
            return from.byId().values().stream()
                    .filter(owner -> owner.id().kind().equals(Kinds.SEQUENCE_OWNER)
                            && owner.facet("_sequence").equals(object.id().name()))
                    .anyMatch(owner -> decisions.goes(new ObjectId(Kinds.COLUMN, owner.facet("_column"))));
        }
        return object.container().filter(decisions::goes).isPresent()
                && !leansElsewhere(object)
                && !movesElsewhere(object);
    }

    /** Whether something of its name comes on another table, perhaps before its own is gone. */
    private boolean movesElsewhere(DatabaseObject object) {
        boolean isIndex = object.id().kind().equals(Kinds.INDEX)
                || Kinds.INDEXED.contains(object.id().kind());
        return isIndex
                && to.get(object.id())
                        .flatMap(DatabaseObject::container)
                        .filter(container -> !object.container().equals(Optional.of(container)))
                        .isPresent();
    }

    /**
     * Whether it stands in the way of something else that goes: then it is taken off by itself. A column cannot be, but
     * nothing of its table outlives the table.
     */
    private boolean leansElsewhere(DatabaseObject object) {
        return !object.id().kind().equals(Kinds.COLUMN)
                && from.needsOf(object.id()).stream()
                        .filter(decisions::goes)
                        .anyMatch(
                                need -> !object.container().filter(need::equals).isPresent()
                                        && !from.require(need).container().equals(object.container()));
    }

    private void create(DatabaseObject object) {
        ObjectId id = object.id();
        boolean inline = id.kind().equals(Kinds.COLUMN)
                && object.container().filter(decisions::comes).isPresent();
        List<String> statements = new ArrayList<>();
        if (!inline && object.isScriptable()) {
            switch (id.kind()) {
                case Kinds.TABLE, Kinds.FOREIGN_TABLE -> statements.addAll(createTable(object));
                case Kinds.COLUMN -> statements.addAll(ColumnStatements.create(object));
                case Kinds.INHERITED_COLUMN -> statements.addAll(InheritedColumns.create(object));
                case Kinds.SEQUENCE_OWNER -> statements.addAll(ownSequence(object));
                default -> statements.addAll(object.create());
            }
            attach(object).ifPresent(statements::add);
            statements.addAll(Access.ofFresh(object, defaults));
            // Those of a table come in its statement; what is taken from the table would be taken from them.
            to.columnsOf(id).forEach(column -> statements.addAll(Access.ofFresh(column, defaults)));
        }
        // Of several that fit, the index of the whole takes the first.
        int rank = Kinds.rank(id) - (Attachments.attachedTo(object).isPresent() ? 20 : 0);
        creates.put(id, node(Step.Verb.CREATE, id, statements, false, rank));
    }

    /** A sequence must be whose the table is; from then on it follows. */
    private List<String> ownSequence(DatabaseObject link) {
        List<String> statements = new ArrayList<>();
        to.get(new ObjectId(Kinds.TABLE, link.facet("_table")))
                .flatMap(DatabaseObject::ownerRole)
                .ifPresent(role -> statements.add("ALTER SEQUENCE " + link.facet("_sequence") + " OWNER TO " + role));
        statements.addAll(link.create());
        return statements;
    }

    private List<String> createTable(DatabaseObject table) {
        ObjectId id = table.id();
        if (!decisions.attachments().late().contains(id)) {
            return TableStatements.create(table, to.columnsOf(id), decisions.isRebuilt(id));
        }
        tightens.put(id, node(Step.Verb.ALTER, id, TableStatements.attach(table), false, Kinds.rank(id) + 90));
        return TableStatements.create(table.without("partition_of", "bound"), to.columnsOf(id), false);
    }

    /** A part of an index that is there already, or that is made without its parts. */
    private Optional<String> attach(DatabaseObject object) {
        return Attachments.attachedTo(object)
                .filter(index -> !decisions.comes(index) || to.require(index).is("incomplete"))
                .map(index -> Attachments.attach(object));
    }

    private void alter(ObjectId id, Stages stages) {
        if (!to.require(id).isScriptable()) {
            return;
        }
        int rank = Math.max(-1, Math.min(1, Kinds.rank(id)));
        List<String> tighten = new ArrayList<>(stages.tighten);
        tighten.addAll(Access.between(from.require(id), to.require(id)));
        if (!stages.loosen.isEmpty()) {
            loosens.put(id, node(Step.Verb.ALTER, id, stages.loosen, false, -25));
        }
        reshapes.put(id, node(Step.Verb.ALTER, id, stages.reshape, false, rank));
        tightens.put(id, node(Step.Verb.ALTER, id, tighten, false, rank + 1));
        StepGraph.edge(loosens.get(id), reshapes.get(id));
        StepGraph.edge(reshapes.get(id), tightens.get(id));
        List<DatabaseObject> staying = from.partsOf(id).stream()
                .filter(part -> !decisions.goes(part.id()))
                .toList();
        List<String> taken = Access.taken(from.require(id), to.require(id), staying);
        if (!taken.isEmpty()) {
            revokes.put(id, node(Step.Verb.ALTER, id, taken, false, -26));
            StepGraph.edge(revokes.get(id), tightens.get(id));
        }
    }

    static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    /** The name under which something waits until its successor has taken over. */
    static String aside(String bare) {
        return SqlText.name((bare.length() > 50 ? bare.substring(0, 50) : bare) + "__old");
    }
}

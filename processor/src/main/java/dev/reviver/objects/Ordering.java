package dev.reviver.objects;

import dev.reviver.schema.SqlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what happens to the objects in an order that PostgreSQL accepts: nothing is made before what it leans on, nothing
 * goes before what leans on it, no name is taken before it is free. Where that leaves a choice, the ranks of the kinds
 * decide, then the names, so that a script reads like one of the entities' plans.
 */
final class Ordering {
    /** A step that waits for others. */
    private static final class Node {
        final Step step;
        final int rank;
        final Set<Node> before = new LinkedHashSet<>();
        final Set<Node> after = new LinkedHashSet<>();
        /** What would be good to wait for: bodies of functions name things that PostgreSQL does not track. */
        final Set<Node> wishes = new LinkedHashSet<>();

        Node(Step step, int rank) {
            this.step = step;
            this.rank = rank;
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private static final Comparator<Node> ORDER = Comparator.<Node>comparingInt(node -> node.rank)
            .thenComparing(node -> node.step.object())
            .thenComparing(node -> node.step.verb());

    private final Objects from;
    private final Objects to;
    private final Map<ObjectId, Stages> altered;
    private final Set<ObjectId> replaced;
    private final Set<ObjectId> ignored;

    private final List<Node> nodes = new ArrayList<>();
    private final Map<ObjectId, Node> drops = new TreeMap<>();
    private final Map<ObjectId, Node> creates = new TreeMap<>();
    private final Map<ObjectId, Node> loosens = new TreeMap<>();
    private final Map<ObjectId, Node> reshapes = new TreeMap<>();
    private final Map<ObjectId, Node> tightens = new TreeMap<>();
    private final Map<ObjectId, Node> asides = new TreeMap<>();

    Ordering(
            Objects from,
            Objects to,
            Map<ObjectId, Stages> altered,
            Set<ObjectId> replaced,
            Set<ObjectId> ignored) {
        this.from = from;
        this.to = to;
        this.altered = altered;
        this.replaced = replaced;
        this.ignored = ignored;
    }

    List<Step> steps() {
        from.byId().values().stream().filter(object -> goes(object.id())).forEach(this::drop);
        to.byId().values().stream().filter(object -> comes(object.id())).forEach(this::create);
        altered.forEach(this::alter);
        putAside();
        replaced.stream().filter(this::isRebuilt).forEach(this::rebuild);
        dropEdges();
        createEdges();
        alterEdges();
        nameEdges();
        indexMarks();
        return sorted();
    }

    private boolean goes(ObjectId id) {
        return !ignored.contains(id) && (!to.has(id) || replaced.contains(id));
    }

    private boolean comes(ObjectId id) {
        return !ignored.contains(id) && (!from.has(id) || replaced.contains(id));
    }

    private Node node(Step.Verb verb, ObjectId id, List<String> statements, boolean loses, int rank) {
        Node node = new Node(new Step(verb, id, Spelling.asRead(id, statements), loses), rank);
        nodes.add(node);
        return node;
    }

    private void drop(DatabaseObject object) {
        ObjectId id = object.id();
        boolean implied = goesWithOther(object);
        boolean loses = !implied
                && (id.kind().equals(Kinds.TABLE) || id.kind().equals(Kinds.COLUMN) || id.kind().equals(Kinds.SEQUENCE));
        List<String> statements = object.drop().isEmpty() ? Access.withoutComment(object) : object.drop();
        drops.put(id, node(Step.Verb.DROP, id, implied ? List.of() : statements, loses, -Kinds.rank(id)));
    }

    /** Whether PostgreSQL removes it together with what it is a part of. Foreign keys are named all the same. */
    private boolean goesWithOther(DatabaseObject object) {
        if (object.id().kind().equals(Kinds.FOREIGN_KEY)) {
            return false;
        }
        if (object.id().kind().equals(Kinds.SEQUENCE_OWNER)) {
            return goes(new ObjectId(Kinds.SEQUENCE, object.facet("_sequence")));
        }
        if (object.id().kind().equals(Kinds.SEQUENCE)) {
            return from.byId().values().stream()
                    .filter(owner -> owner.id().kind().equals(Kinds.SEQUENCE_OWNER)
                            && owner.facet("_sequence").equals(object.id().name()))
                    .anyMatch(owner -> goes(new ObjectId(Kinds.COLUMN, owner.facet("_column"))));
        }
        return object.container().filter(this::goes).isPresent() && !leansElsewhere(object);
    }

    /**
     * Whether it stands in the way of something else that goes: then it is taken off by itself. A column cannot be, but
     * nothing of its table outlives the table.
     */
    private boolean leansElsewhere(DatabaseObject object) {
        return !object.id().kind().equals(Kinds.COLUMN)
                && from.needsOf(object.id()).stream()
                        .filter(this::goes)
                        .anyMatch(need -> !object.container().filter(need::equals).isPresent()
                                && !from.require(need).container().equals(object.container()));
    }

    private void create(DatabaseObject object) {
        ObjectId id = object.id();
        boolean inline = id.kind().equals(Kinds.COLUMN) && object.container().filter(this::comes).isPresent();
        List<String> statements = new ArrayList<>();
        if (!inline) {
            switch (id.kind()) {
                case Kinds.TABLE, Kinds.FOREIGN_TABLE -> statements.addAll(TableStatements.create(object, to.columnsOf(id), replaced.contains(id) && isRebuilt(id)));
                case Kinds.COLUMN -> statements.addAll(ColumnStatements.create(object));
                default -> statements.addAll(object.create());
            }
            statements.addAll(Access.ofFresh(object));
        }
        creates.put(id, node(Step.Verb.CREATE, id, statements, false, Kinds.rank(id)));
    }

    private void alter(ObjectId id, Stages stages) {
        int rank = Math.max(-1, Math.min(1, Kinds.rank(id)));
        List<String> tighten = new ArrayList<>(stages.tighten);
        tighten.addAll(Access.between(from.require(id), to.require(id)));
        if (!stages.loosen.isEmpty()) {
            loosens.put(id, node(Step.Verb.ALTER, id, stages.loosen, false, -25));
        }
        reshapes.put(id, node(Step.Verb.ALTER, id, stages.reshape, false, rank));
        tightens.put(id, node(Step.Verb.ALTER, id, tighten, false, rank + 1));
        Node reshape = reshapes.get(id);
        Node loosen = loosens.get(id);
        if (loosen != null) {
            edge(loosen, reshape);
        }
        edge(reshape, tightens.get(id));
    }

    /** A replaced type whose columns stay: it steps aside, its successor comes, the columns move, it goes. */
    private void putAside() {
        for (ObjectId id : replaced) {
            if (!Kinds.TYPES.contains(id.kind()) || !hasLastingUser(id)) {
                continue;
            }
            DatabaseObject type = from.require(id);
            String bare = unquoted(type.facet("_bare"));
            String aside = (bare.length() > 50 ? bare.substring(0, 50) : bare) + "__old";
            String word = id.kind().equals(Kinds.DOMAIN) ? "DOMAIN " : "TYPE ";
            String quoted = SqlText.name(aside);
            Node rename = node(
                    Step.Verb.PUT_ASIDE,
                    id,
                    List.of("ALTER " + word + id.name() + " RENAME TO " + quoted),
                    false,
                    -85);
            asides.put(id, rename);
            Node drop = new Node(
                    new Step(
                            Step.Verb.DROP,
                            id,
                            List.of("DROP " + word + type.facet("_schema") + "." + quoted),
                            false),
                    -Kinds.rank(id));
            nodes.remove(drops.put(id, drop));
            nodes.add(drop);
            edge(rename, drop);
            Node create = creates.get(id);
            if (create != null) {
                edge(rename, create);
            }
        }
    }

    /** Whether a table is made anew while it keeps rows: not a partition, whose rows are its parent's. */
    private boolean isRebuilt(ObjectId id) {
        return id.kind().equals(Kinds.TABLE)
                && from.require(id).facet("partition_of").isEmpty()
                && to.require(id).facet("partition_of").isEmpty();
    }

    /** Whether it goes with a table that is made anew, at the end of that. */
    private boolean isPartitionOfRebuilt(ObjectId id) {
        ObjectId at = id;
        while (from.has(at) && !from.require(at).facet("partition_of").isEmpty()) {
            at = new ObjectId(Kinds.TABLE, from.require(at).facet("partition_of"));
        }
        return !at.equals(id) && replaced.contains(at) && isRebuilt(at);
    }

    /** The table steps aside, its successor comes with its partitions, takes the rows over, and only then it goes. */
    private void rebuild(ObjectId id) {
        DatabaseObject table = from.require(id);
        List<String> aside = new ArrayList<>();
        List<String> takeOver = new ArrayList<>();
        Set<ObjectId> family = new TreeSet<>(Set.of(id));
        from.byId().keySet().stream()
                .filter(other -> other.kind().equals(Kinds.TABLE) && isPartitionOfRebuilt(other) && goes(other))
                .forEach(family::add);
        family.forEach(member -> aside.add("ALTER TABLE " + member.name() + " RENAME TO " + aside(from.require(member))));
        String former = SqlText.name(table.facet("_schema")) + "." + aside(table);
        List<String> shared = new ArrayList<>();
        for (DatabaseObject column : to.columnsOf(id)) {
            DatabaseObject before = from.byId().get(column.id());
            if (before == null || !column.facet("generated").isEmpty()) {
                continue;
            }
            shared.add(column.facet("_bare"));
            String sequence = before.facet("identity_sequence");
            if (!sequence.isEmpty()) {
                int dot = sequence.lastIndexOf('.');
                String old = SqlText.name(unquoted(sequence.substring(dot + 1)) + "__old");
                aside.add("ALTER SEQUENCE " + sequence + " RENAME TO " + old);
                if (!column.facet("identity_sequence").isEmpty()) {
                    takeOver.add("SELECT setval(" + SqlText.literal(column.facet("identity_sequence"))
                            + ", last_value, is_called) FROM " + sequence.substring(0, dot + 1) + old);
                }
            }
        }
        if (!shared.isEmpty()) {
            String list = String.join(", ", shared);
            takeOver.add("INSERT INTO " + id.name() + " (" + list + ") OVERRIDING SYSTEM VALUE SELECT " + list + " FROM "
                    + former);
        }
        takeOver.add("DROP TABLE " + former);
        Node rename = node(Step.Verb.PUT_ASIDE, id, aside, false, Kinds.rank(id) - 5);
        Node drop = node(Step.Verb.ALTER, id, takeOver, false, Kinds.rank(id) + 5);
        family.forEach(member -> nodes.remove(drops.put(member, rename)));
        edge(rename, drop);
        creates.forEach((other, create) -> {
            boolean partition = other.kind().equals(Kinds.TABLE) && isPartitionIn(to, other, id);
            if (other.equals(id) || partition || isColumnOf(other, id)) {
                edge(rename, create);
                edge(create, drop);
            } else if (to.needsOf(other).contains(id)
                    || to.require(other).container().filter(c -> c.equals(id) || isPartitionIn(to, c, id)).isPresent()) {
                edge(drop, create);
            }
        });
    }

    private boolean isColumnOf(ObjectId column, ObjectId table) {
        return column.kind().equals(Kinds.COLUMN)
                && to.require(column).container().filter(table::equals).isPresent();
    }

    private static boolean isPartitionIn(Objects side, ObjectId id, ObjectId top) {
        ObjectId at = id;
        while (side.has(at) && !side.require(at).facet("partition_of").isEmpty()) {
            at = new ObjectId(Kinds.TABLE, side.require(at).facet("partition_of"));
        }
        return !at.equals(id) && at.equals(top);
    }

    private static String aside(DatabaseObject table) {
        String name = table.facet("_name");
        return SqlText.name((name.length() > 50 ? name.substring(0, 50) : name) + "__old");
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    private boolean hasLastingUser(ObjectId type) {
        return from.needs().entrySet().stream()
                .anyMatch(entry -> entry.getValue().contains(type)
                        && (altered.containsKey(entry.getKey())
                                || (Kinds.TYPES.contains(entry.getKey().kind()) && replaced.contains(entry.getKey()))));
    }

    private void dropEdges() {
        drops.forEach((id, drop) -> from.needsOf(id).forEach(need -> {
            edge(drop, drops.get(need));
            goneWith(id, need).ifPresent(container -> edge(container, drops.get(need)));
            edge(drop, first(need));
            if (!Kinds.TYPES.contains(id.kind())) {
                edge(drop, asides.get(need));
            }
        }));
    }

    /** For a column that goes with its table: the table, which must be gone before what the column leans on can go. */
    private Optional<Node> goneWith(ObjectId id, ObjectId need) {
        Optional<ObjectId> container = from.require(id).container();
        boolean within = container.filter(need::equals).isPresent() || from.require(need).container().equals(container);
        return id.kind().equals(Kinds.COLUMN) && !within
                ? container.map(drops::get)
                : Optional.empty();
    }

    private @Nullable Node first(ObjectId id) {
        Node loosen = loosens.get(id);
        return loosen != null ? loosen : reshapes.get(id);
    }

    private void createEdges() {
        creates.forEach((id, create) -> {
            to.needsOf(id).forEach(need -> {
                edge(creates.get(need), create);
                boolean columnOfTable = id.kind().equals(Kinds.COLUMN) && need.kind().equals(Kinds.TABLE);
                // A table's own settings, and its place under a parent, want the columns there.
                edge(columnOfTable ? create : tightens.get(need), columnOfTable ? tightens.get(need) : create);
            });
            // A column comes in the statement of its table, which so needs what the column needs.
            if (id.kind().equals(Kinds.COLUMN)) {
                to.require(id).container().filter(creates::containsKey).ifPresent(table -> to.needsOf(id).stream()
                        .filter(need -> !need.equals(table) && !need.kind().equals(Kinds.COLUMN))
                        .forEach(need -> {
                            edge(creates.get(need), creates.get(table));
                            edge(tightens.get(need), creates.get(table));
                        }));
            }
            bodyWishes(id, create);
        });
    }

    /** A function's body is a string to PostgreSQL, which looks into it only when it is made. */
    private void bodyWishes(ObjectId id, Node create) {
        if (!Kinds.ROUTINES.contains(id.kind())) {
            return;
        }
        Set<String> words = words(to.require(id).facet("_body"));
        creates.forEach((other, node) -> {
            if (!other.equals(id) && words.contains(simpleName(other))) {
                create.wishes.add(node);
            }
        });
    }

    private static Set<String> words(String body) {
        return WORD.matcher(body).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String simpleName(ObjectId id) {
        String name = id.name();
        int arguments = name.indexOf('(');
        String qualified = arguments < 0 ? name : name.substring(0, arguments);
        return unquoted(qualified.substring(qualified.lastIndexOf('.') + 1));
    }

    private void alterEdges() {
        altered.keySet().forEach(id -> {
            Node loosen = loosens.get(id);
            Node reshape = reshapes.get(id);
            for (ObjectId need : from.needsOf(id)) {
                boolean type = Kinds.TYPES.contains(need.kind());
                edge(type || loosen == null ? reshape : loosen, drops.get(need));
                edge(loosen, asides.get(need));
                if (!type) {
                    edge(loosen, first(need));
                }
            }
            for (ObjectId need : to.needsOf(id)) {
                if (!need.equals(id)) {
                    Node create = creates.get(need);
                    edge(create, Kinds.TYPES.contains(need.kind()) || !id.kind().equals(Kinds.COLUMN) ? reshape : tightens.get(id));
                    if (!id.kind().equals(Kinds.COLUMN) || !need.kind().equals(Kinds.TABLE)) {
                        edge(tightens.get(need), reshape);
                    }
                }
            }
        });
    }

    /** Tables, views, indexes and sequences of a schema share their names; so do types with tables, and constraints of a table. */
    private void nameEdges() {
        Map<String, List<Node>> freed = new HashMap<>();
        drops.forEach((id, node) -> {
            Node frees = asides.getOrDefault(id, node);
            slots(from.require(id)).forEach(slot -> freed.computeIfAbsent(slot, s -> new ArrayList<>()).add(frees));
        });
        altered.forEach((id, stages) -> {
            Node loosen = loosens.get(id);
            if (loosen != null && !from.require(id).facet("identity_sequence").isEmpty() && to.require(id).facet("identity_sequence").isEmpty()) {
                freed.computeIfAbsent("relation " + from.require(id).facet("identity_sequence"), s -> new ArrayList<>()).add(loosen);
            }
        });
        creates.forEach((id, node) -> slots(to.require(id))
                .forEach(slot -> freed.getOrDefault(slot, List.of()).forEach(frees -> edge(frees, node))));
        altered.forEach((id, stages) -> {
            DatabaseObject after = to.require(id);
            if (!after.facet("identity_sequence").isEmpty() && from.require(id).facet("identity_sequence").isEmpty()) {
                freed.getOrDefault("relation " + after.facet("identity_sequence"), List.of())
                        .forEach(frees -> edge(frees, tightens.get(id)));
            }
        });
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
        if (object.container().isPresent() && !object.facet("_table").isEmpty() && !id.kind().equals(Kinds.COLUMN)) {
            own = Stream.concat(own, Stream.of("constraint " + object.facet("_name") + " on " + object.container().get().name()));
        }
        if (Kinds.ROUTINES.contains(id.kind())) {
            own = Stream.concat(own, Stream.of("routine " + id.name()));
        }
        return own;
    }

    /** Replica identity and clustering name an index, which must be there. */
    private void indexMarks() {
        for (DatabaseObject table : to.byId().values()) {
            List<String> marks = table.id().kind().equals(Kinds.TABLE) ? TableStatements.indexMarks(table) : List.of();
            if (marks.isEmpty()) {
                continue;
            }
            boolean indexIsNew = creates.keySet().stream()
                    .anyMatch(id -> to.require(id).container().filter(table.id()::equals).isPresent()
                            && (id.kind().equals(Kinds.INDEX) || Kinds.INDEXED.contains(id.kind())));
            boolean marksAreNew = from.get(table.id())
                    .map(before -> !TableStatements.indexMarks(before).equals(marks))
                    .orElse(true);
            if (indexIsNew || marksAreNew) {
                Node mark = node(Step.Verb.ALTER, table.id(), marks, false, 55);
                nodes.stream().filter(node -> node != mark && node.rank <= 50).forEach(node -> edge(node, mark));
            }
        }
    }

    private static void edge(@Nullable Node before, @Nullable Node after) {
        if (before != null && after != null && before != after) {
            before.after.add(after);
            after.before.add(before);
        }
    }

    /** Kahn's algorithm, always taking the node of least rank; wishes are given up when nothing else can go on. */
    private List<Step> sorted() {
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

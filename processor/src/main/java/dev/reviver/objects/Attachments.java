package dev.reviver.objects;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Tables that come to a parent, leave it, or change it. While they are on their own, what they have from a parent is
 * their own: the columns, checks, keys and indexes are compared one by one, after leaving and before coming.
 *
 * @param from the one database, where what such tables inherit is theirs
 * @param to the other, likewise
 * @param moving tables of both that have other parents, or other bounds, afterwards
 * @param late partitions that are made on their own and attached at the end, since an index of theirs that is part of one
 *     of the parent's is not the one that PostgreSQL would make
 * @param joining parts of these tables that must be there before they are attached
 */
record Attachments(Objects from, Objects to, Set<ObjectId> moving, Set<ObjectId> late, Set<ObjectId> joining) {
    private static final Set<String> INDEXES =
            Set.of(Kinds.INDEX, Kinds.PRIMARY_KEY, Kinds.UNIQUE_KEY, "exclusion constraint");

    static Attachments of(Objects from, Objects to) {
        Set<ObjectId> moving = new TreeSet<>();
        Set<ObjectId> late = new TreeSet<>();
        for (DatabaseObject table : to.byId().values()) {
            if (table.id().kind().equals(Kinds.TABLE)) {
                Optional<DatabaseObject> before = from.get(table.id());
                if (before.isPresent() ? moves(from, to, before.get(), table) : isLate(from, to, table)) {
                    (before.isPresent() ? moving : late).add(table.id());
                }
            }
        }
        Set<ObjectId> alone = new TreeSet<>(moving);
        alone.addAll(late);
        Set<ObjectId> joining = new TreeSet<>();
        to.byId().values().stream()
                .filter(part -> attachedTo(part).isPresent()
                        && part.container().filter(alone::contains).isPresent())
                .forEach(part -> joining.add(part.id()));
        to.inherited().byId().values().stream()
                .filter(part -> part.container().filter(alone::contains).isPresent())
                .filter(part -> !part.id().kind().equals(Kinds.FOREIGN_KEY))
                .forEach(part -> joining.add(part.id()));
        Set<ObjectId> completed = completed(from, to);
        Set<ObjectId> leaving = new TreeSet<>(moving);
        from.byId().keySet().stream()
                .filter(id -> id.kind().equals(Kinds.TABLE) && !to.has(id))
                .forEach(leaving::add);
        return new Attachments(
                standingAlone(from, moving, leaving, part -> false, part -> true),
                standingAlone(
                        to,
                        alone,
                        alone,
                        part -> attachedTo(part).filter(completed::contains).isPresent(),
                        part -> !isHandedOn(part, from)),
                moving,
                late,
                joining);
    }

    private static boolean moves(Objects from, Objects to, DatabaseObject before, DatabaseObject after) {
        boolean stays = before.facet("partition_of").equals(after.facet("partition_of"))
                && before.facet("bound").equals(after.facet("bound"))
                && before.facet("inherits").equals(after.facet("inherits"));
        boolean withParent = !before.facet("partition_of").isEmpty()
                && !after.facet("partition_of").isEmpty()
                && isMadeAnew(from, to, new ObjectId(Kinds.TABLE, before.facet("partition_of")));
        return !stays && !withParent;
    }

    /** PostgreSQL hands a foreign key of the parent on, also to a table that comes later. */
    private static boolean isHandedOn(DatabaseObject part, Objects from) {
        return part.id().kind().equals(Kinds.FOREIGN_KEY)
                && from.get(part.id())
                        .or(() -> Optional.ofNullable(from.inherited().byId().get(part.id())))
                        .filter(part::sameBody)
                        .isEmpty();
    }

    /** Whether a table, or one that it is a partition of, cannot become its successor where it stands. */
    private static boolean isMadeAnew(Objects from, Objects to, ObjectId table) {
        Optional<DatabaseObject> before = from.get(table);
        Optional<DatabaseObject> after = to.get(table);
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        String parent = before.get().facet("partition_of");
        return TableStatements.alter(before.get(), after.get()).isEmpty()
                || (!parent.isEmpty() && isMadeAnew(from, to, new ObjectId(Kinds.TABLE, parent)));
    }

    private static boolean isLate(Objects from, Objects to, DatabaseObject table) {
        return !table.facet("partition_of").isEmpty()
                && !isMadeAnew(from, to, new ObjectId(Kinds.TABLE, table.facet("partition_of")))
                && to.byId().values().stream()
                        .filter(part ->
                                part.container().filter(table.id()::equals).isPresent())
                        .flatMap(part -> attachedTo(part).stream())
                        .anyMatch(index -> from.has(index)
                                && to.has(index)
                                && !to.require(index).is("incomplete"));
    }

    /** Indexes of a whole that lacked some of their parts, and lack none now. */
    private static Set<ObjectId> completed(Objects from, Objects to) {
        Set<ObjectId> completed = new TreeSet<>();
        from.byId().values().stream()
                .filter(index -> index.is("incomplete"))
                .filter(index -> to.get(index.id())
                        .filter(after -> !after.is("incomplete"))
                        .isPresent())
                .forEach(index -> completed.add(index.id()));
        return completed;
    }

    /** The database with what some tables inherit as their own, and with the parts of some indexes. */
    private static Objects standingAlone(
            Objects side,
            Set<ObjectId> tables,
            Set<ObjectId> detached,
            Predicate<DatabaseObject> also,
            Predicate<DatabaseObject> counts) {
        Map<ObjectId, DatabaseObject> objects = new TreeMap<>(side.byId());
        Map<ObjectId, Set<ObjectId>> needs = new TreeMap<>();
        side.needs().forEach((id, those) -> needs.put(id, new TreeSet<>(those)));
        side.inherited().byId().forEach((id, part) -> {
            boolean isTheirs = part.container().filter(tables::contains).isPresent();
            if (also.test(part) || (isTheirs && counts.test(part))) {
                objects.put(id, part);
                needs.put(id, new TreeSet<>(side.inherited().needs().getOrDefault(id, Set.of())));
            }
        });
        objects.values()
                .removeIf(part -> Kinds.INHERITED.contains(part.id().kind())
                        && part.container().filter(tables::contains).isPresent());
        for (DatabaseObject part : objects.values().toArray(DatabaseObject[]::new)) {
            if (part.container().filter(tables::contains).isPresent()
                    && !part.id().kind().equals(Kinds.COLUMN)) {
                Set<ObjectId> own = new TreeSet<>(needs.getOrDefault(part.id(), Set.of()));
                own.removeIf(need -> need.kind().equals(Kinds.COLUMN));
                own.addAll(side.inherited().needs().getOrDefault(part.id(), Set.of()));
                needs.put(part.id(), own);
            }
            if (part.container().filter(detached::contains).isPresent()) {
                attachedTo(part).ifPresent(index -> needs.getOrDefault(index, new TreeSet<>())
                        .remove(part.id()));
                if (part.container().filter(tables::contains).isPresent()) {
                    objects.put(part.id(), part.without("attached_to"));
                }
            }
        }
        return new Objects(objects, needs, side.inherited());
    }

    /** Indexes like one that joins the parent's: PostgreSQL takes the first, so these go until the table is attached. */
    Set<ObjectId> twins() {
        Set<String> taken = new TreeSet<>();
        joining.stream().filter(id -> id.kind().equals(Kinds.INDEX)).forEach(id -> taken.add(shape(to.require(id))));
        Set<ObjectId> twins = new TreeSet<>();
        to.byId().values().stream()
                .filter(index -> index.id().kind().equals(Kinds.INDEX)
                        && from.has(index.id())
                        && !joining.contains(index.id())
                        && index.container().filter(moving::contains).isPresent())
                .filter(index -> taken.contains(shape(index)))
                .forEach(index -> twins.add(index.id()));
        return twins;
    }

    private static String shape(DatabaseObject index) {
        String create = index.create().get(0);
        return create.substring(create.indexOf(" ON "));
    }

    /** The index, or key, of the whole that this one is a part of. */
    static Optional<ObjectId> attachedTo(DatabaseObject part) {
        String text = part.facet("attached_to");
        return INDEXES.stream()
                .filter(kind -> text.startsWith(kind + " "))
                .map(kind -> new ObjectId(kind, text.substring(kind.length() + 1)))
                .findFirst();
    }

    /** How a part that is there comes to its index. */
    static String attach(DatabaseObject part) {
        String own = part.id().kind().equals(Kinds.INDEX) ? part.id().name() : part.facet("_index");
        return "ALTER INDEX " + part.facet("_attached_index") + " ATTACH PARTITION " + own;
    }

    /**
     * An index of a whole takes the parts that are there when it is made; one that is made without them ({@code ON ONLY})
     * gets them afterwards.
     */
    static void addNeeds(Map<ObjectId, DatabaseObject> objects, Map<ObjectId, Set<ObjectId>> needs) {
        Map<ObjectId, Set<ObjectId>> added = new HashMap<>();
        for (DatabaseObject part : objects.values()) {
            Optional<DatabaseObject> whole = attachedTo(part).map(objects::get);
            whole.ifPresent(index -> {
                boolean wholeFirst = index.is("incomplete");
                added.computeIfAbsent(wholeFirst ? part.id() : index.id(), id -> new TreeSet<>())
                        .add(wholeFirst ? index.id() : part.id());
            });
        }
        added.forEach(
                (id, more) -> needs.computeIfAbsent(id, key -> new TreeSet<>()).addAll(more));
    }
}

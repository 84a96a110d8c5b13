package dev.reviver.objects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All objects of a database, and what each of them leans on.
 *
 * @param byId the objects, in the order of their names
 * @param needs for an object, those that must exist for it
 * @param inherited what partitions and inheriting tables have from their parents
 */
public record Objects(Map<ObjectId, DatabaseObject> byId, Map<ObjectId, Set<ObjectId>> needs, Inherited inherited) {
    /** An empty database. */
    public static final Objects NONE = new Objects(Map.of(), Map.of(), new Inherited(Map.of(), Map.of()));

    /**
     * Columns, constraints and indexes that come and go with those of a parent, and so are no objects of the database.
     *
     * @param byId each as if it were its table's own
     * @param needs what an object leans on, these included
     */
    public record Inherited(Map<ObjectId, DatabaseObject> byId, Map<ObjectId, Set<ObjectId>> needs) {}

    public Objects {
        byId = new LinkedHashMap<>(new TreeMap<>(byId));
    }

    /** The object of that name. */
    public Optional<DatabaseObject> get(ObjectId id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean has(ObjectId id) {
        return byId.containsKey(id);
    }

    DatabaseObject require(ObjectId id) {
        DatabaseObject object = byId.get(id);
        if (object == null) {
            throw new IllegalArgumentException("there is no " + id);
        }
        return object;
    }

    /** Whether an object is a part of another. */
    boolean isPart(ObjectId id, ObjectId container) {
        return get(id).flatMap(DatabaseObject::container)
                .filter(container::equals)
                .isPresent();
    }

    /** What {@code id} leans on. */
    Set<ObjectId> needsOf(ObjectId id) {
        return needs.getOrDefault(id, Set.of());
    }

    /** One line an object, sorted: two databases are alike if their lines are. */
    public List<String> lines() {
        return byId.values().stream()
                .map(object -> object.id() + ": " + object.describe())
                .toList();
    }

    /** What comes and goes with {@code container}. */
    List<DatabaseObject> partsOf(ObjectId container) {
        return byId.values().stream()
                .filter(object -> object.container().filter(container::equals).isPresent())
                .toList();
    }

    /** The columns of {@code container}, in the order of their positions. */
    List<DatabaseObject> columnsOf(ObjectId container) {
        return partsOf(container).stream()
                .filter(object -> object.id().kind().equals(Kinds.COLUMN))
                .sorted(java.util.Comparator.comparingInt(o -> Integer.parseInt(o.facet("_position"))))
                .collect(Collectors.toList());
    }

    /** This database with some objects of another one, and their needs, put in as they are there. */
    public Objects with(Objects other, Set<ObjectId> ids) {
        Map<ObjectId, DatabaseObject> merged = new TreeMap<>(byId);
        Map<ObjectId, Set<ObjectId>> mergedNeeds = new TreeMap<>(needs);
        for (ObjectId id : ids) {
            merged.put(id, other.require(id));
            mergedNeeds.put(id, other.needsOf(id));
        }
        return new Objects(merged, mergedNeeds, inherited);
    }
}

package dev.reviver.objects;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares a model of entities with a whole database: what a model has no word for is not missing from it. Such things
 * are taken over from the database, so that they stay, and are taken off and put back where something under them changes.
 */
public final class ModelSide {
    private static final Set<String> KNOWN_KINDS = Set.of(
            "schema",
            Kinds.SEQUENCE,
            Kinds.TABLE,
            Kinds.COLUMN,
            Kinds.PRIMARY_KEY,
            Kinds.UNIQUE_KEY,
            Kinds.CHECK,
            Kinds.INDEX,
            Kinds.FOREIGN_KEY,
            Kinds.ENUM);

    private static final Map<String, Set<String>> UNKNOWN_FACETS = Map.of(
            Kinds.TABLE,
            Set.of(
                    "persistence",
                    "options",
                    "access_method",
                    "tablespace",
                    "row_security",
                    "forced_row_security",
                    "replica_identity",
                    "clustered_on"),
            Kinds.COLUMN,
            Set.of("storage", "compression", "statistics", "options", "not_null_constraint"));

    private ModelSide() {}

    /** What a model cannot say about a database: the objects that it does not speak of. */
    public static Set<ObjectId> unknown(Objects model, Objects database) {
        Set<ObjectId> unknown = new TreeSet<>();
        database.byId().values().stream()
                .filter(object -> !model.has(object.id()))
                .filter(object -> !KNOWN_KINDS.contains(object.id().kind()) || object.is("_computed"))
                .forEach(object -> unknown.add(object.id()));
        boolean shrank = true;
        while (shrank) {
            shrank = unknown.removeIf(id -> !standsIn(id, model, database, unknown));
        }
        return unknown;
    }

    private static boolean standsIn(ObjectId id, Objects model, Objects database, Set<ObjectId> unknown) {
        return database.needsOf(id).stream().allMatch(need -> model.has(need) || unknown.contains(need));
    }

    /** {@code model} with what it cannot know taken from {@code database}. */
    public static Objects completed(Objects model, Objects database) {
        Map<ObjectId, DatabaseObject> objects = new TreeMap<>();
        model.byId()
                .forEach((id, object) -> objects.put(
                        id,
                        database.get(id).map(other -> completed(object, other)).orElse(object)));
        return new Objects(objects, model.needs(), model.inherited()).with(database, unknown(model, database));
    }

    private static DatabaseObject completed(DatabaseObject object, DatabaseObject other) {
        Map<String, String> facets = new HashMap<>(object.facets());
        for (String facet : UNKNOWN_FACETS.getOrDefault(object.id().kind(), Set.of())) {
            facets.remove(facet);
            Optional.ofNullable(other.facets().get(facet)).ifPresent(value -> facets.put(facet, value));
        }
        boolean saysComment =
                Set.of(Kinds.TABLE, Kinds.COLUMN).contains(object.id().kind());
        return new DatabaseObject(
                object.id(),
                object.container(),
                object.create(),
                object.drop(),
                facets,
                other.owner(),
                saysComment ? object.comment() : other.comment(),
                other.grants());
    }
}

package dev.reviver.objects;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code ALTER DEFAULT PRIVILEGES} does to an object that a script makes. They hold for what one role makes, and who
 * will run the script nobody knows; so what may be there is taken, and what may be missing is given.
 *
 * @param inForce those that are there before the script and after it: others go first, or come last
 */
record DefaultPrivileges(List<DatabaseObject> inForce) {
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry(Kinds.TABLE, "TABLES"),
            Map.entry(Kinds.FOREIGN_TABLE, "TABLES"),
            Map.entry(Kinds.VIEW, "TABLES"),
            Map.entry(Kinds.MATERIALIZED_VIEW, "TABLES"),
            Map.entry(Kinds.SEQUENCE, "SEQUENCES"),
            Map.entry("function", "FUNCTIONS"),
            Map.entry("procedure", "FUNCTIONS"),
            Map.entry("aggregate", "FUNCTIONS"),
            Map.entry(Kinds.ENUM, "TYPES"),
            Map.entry(Kinds.DOMAIN, "TYPES"),
            Map.entry(Kinds.COMPOSITE, "TYPES"),
            Map.entry("range type", "TYPES"),
            Map.entry("schema", "SCHEMAS"));

    static DefaultPrivileges between(Objects from, Objects to) {
        return new DefaultPrivileges(to.byId().values().stream()
                .filter(object -> object.id().kind().equals(Kinds.DEFAULT_PRIVILEGES))
                .filter(object -> from.get(object.id()).filter(object::sameBody).isPresent())
                .toList());
    }

    /** All that others than the owner may have on a fresh object. */
    Set<DatabaseObject.Grant> mostFor(DatabaseObject fresh) {
        Set<DatabaseObject.Grant> most = initial(fresh);
        most.addAll(said(fresh, "_gives"));
        return most;
    }

    /** What others than the owner have on a fresh object whoever makes it. */
    Set<DatabaseObject.Grant> leastFor(DatabaseObject fresh) {
        Set<DatabaseObject.Grant> least = initial(fresh);
        least.removeAll(said(fresh, "_takes"));
        return least;
    }

    private static Set<DatabaseObject.Grant> initial(DatabaseObject fresh) {
        return new HashSet<>(fresh.grants().map(DatabaseObject.Grants::initial).orElse(Set.of()));
    }

    private Set<DatabaseObject.Grant> said(DatabaseObject fresh, String facet) {
        return inForce.stream()
                .filter(defaults -> isFor(defaults, fresh))
                .flatMap(defaults -> defaults.facet(facet).lines())
                .map(DatabaseObject.Grant::read)
                .collect(Collectors.toSet());
    }

    private static boolean isFor(DatabaseObject defaults, DatabaseObject fresh) {
        String schema = defaults.facet("_in_schema");
        return defaults.facet("_things").equals(THINGS.get(fresh.id().kind()))
                && (schema.isEmpty() || fresh.id().name().startsWith(schema + "."));
    }
}

package dev.reviver.objects;

import dev.reviver.schema.SqlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enum types, domains and composite types, as far as PostgreSQL changes them in place. */
final class TypeStatements {
    private TypeStatements() {}

    /** New labels only. A label cannot be used in the transaction that adds it, which the caller must rule out. */
    static Optional<Stages> alterEnum(DatabaseObject from, DatabaseObject to) {
        List<String> before = labels(from);
        List<String> after = labels(to);
        if (!after.stream().filter(before::contains).toList().equals(before)) {
            return Optional.empty();
        }
        Stages stages = new Stages();
        for (int i = 0; i < after.size(); i++) {
            String label = after.get(i);
            if (!before.contains(label)) {
                String place = i > 0
                        ? " AFTER " + SqlText.literal(after.get(i - 1))
                        : before.isEmpty() ? "" : " BEFORE " + SqlText.literal(before.get(0));
                stages.reshape("ALTER TYPE " + to.id().name() + " ADD VALUE " + SqlText.literal(label) + place);
            }
        }
        return Optional.of(stages);
    }

    static List<String> labels(DatabaseObject type) {
        return type.facet("labels").isEmpty()
                ? List.of()
                : List.of(type.facet("labels").split("\n", -1));
    }

    static Optional<Stages> alterDomain(DatabaseObject from, DatabaseObject to) {
        if (!from.facet("base").equals(to.facet("base"))) {
            return Optional.empty();
        }
        Stages stages = new Stages();
        String alter = "ALTER DOMAIN " + to.id().name() + " ";
        if (!from.facet("default").equals(to.facet("default"))) {
            stages.reshape(alter
                    + (to.facet("default").isEmpty() ? "DROP DEFAULT" : "SET DEFAULT " + to.facet("default")));
        }
        if (from.is("not_null") != to.is("not_null")) {
            stages.reshape(alter + (to.is("not_null") ? "SET NOT NULL" : "DROP NOT NULL"));
        }
        return Optional.of(stages);
    }

    /** Attributes come and go at the end; any other change makes the type anew. */
    static Optional<Stages> alterComposite(DatabaseObject from, DatabaseObject to, boolean inUse) {
        Map<String, String> before = attributes(from);
        Map<String, String> after = attributes(to);
        List<String> kept =
                before.keySet().stream().filter(after::containsKey).toList();
        boolean appended = List.copyOf(after.keySet()).subList(0, Math.min(kept.size(), after.size())).equals(kept);
        List<String> retyped = before.entrySet().stream()
                .filter(attribute -> after.containsKey(attribute.getKey())
                        && !attribute.getValue().equals(after.get(attribute.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (!appended || (!retyped.isEmpty() && inUse)) {
            return Optional.empty();
        }
        List<String> actions = new ArrayList<>();
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> actions.add("DROP ATTRIBUTE " + name));
        retyped.forEach(name -> actions.add("ALTER ATTRIBUTE " + name + " TYPE " + after.get(name)));
        after.entrySet().stream()
                .filter(attribute -> !before.containsKey(attribute.getKey()))
                .forEach(attribute -> actions.add("ADD ATTRIBUTE " + attribute.getKey() + " " + attribute.getValue()));
        Stages stages = new Stages();
        if (!actions.isEmpty()) {
            stages.reshape("ALTER TYPE " + to.id().name() + " " + String.join(", ", actions));
        }
        return Optional.of(stages);
    }

    private static Map<String, String> attributes(DatabaseObject type) {
        Map<String, String> attributes = new LinkedHashMap<>();
        type.facet("attributes").lines().forEach(line -> {
            int tab = line.indexOf('\t');
            attributes.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return attributes;
    }
}

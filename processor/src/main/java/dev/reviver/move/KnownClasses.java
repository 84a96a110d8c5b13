package dev.reviver.move;

import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Classes that have another name but the same table of their own, or of which that was said.
 *
 * @param was the older meaning
 * @param from the same under the names that tables have now
 * @param to the newer meaning
 */
record KnownClasses(Meaning was, Meaning from, Meaning to) {
    /**
     * What classes are called now, by what they were called. One that goes while another takes its name is no class by then.
     *
     * @param said what was said of it: the other way round
     */
    Map<String, String> renamed(Map<String, String> said) {
        Map<QualifiedName, String> latter = byTable(to);
        Map<QualifiedName, String> stays = byTable(was);
        Map<String, String> classes = new TreeMap<>();
        said.forEach((is, former) -> classes.put(former, is));
        byTable(from).forEach((table, name) -> Optional.ofNullable(latter.get(table))
                .filter(now -> !now.equals(name))
                .filter(now -> !name.equals(stays.get(table)) || isGoneFor(name, now))
                .ifPresent(now -> classes.put(name, now)));
        List.copyOf(classes.values()).stream()
                .filter(now -> was.entity(now).isPresent())
                .forEach(now -> classes.putIfAbsent(now, "former " + now));
        return classes;
    }

    /** Where the table keeps its name, each class must be on its own side only. */
    private boolean isGoneFor(String name, String now) {
        return was.entity(now).isEmpty() && to.entity(name).isEmpty();
    }

    /** The entities that have a table of their own, by their first one. */
    private static Map<QualifiedName, String> byTable(Meaning meaning) {
        return meaning.entities().stream()
                .filter(entity -> !entity.tables().isEmpty())
                .collect(Collectors.toMap(
                        entity -> entity.tables().get(0).table(), EntityMeaning::name, (a, b) -> a, TreeMap::new));
    }
}

package dev.reviver.draft;

import dev.reviver.change.Renames;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Elements;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.Link;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which class or attribute has a table or column, so that the same one can be found under another name. */
final class Whereabouts {
    private final Map<Renames.Path, Set<String>> attributes = new HashMap<>();

    Whereabouts(Meaning meaning) {
        meaning.entities().forEach(this::put);
        meaning.links().forEach(this::put);
        meaning.elements().forEach(this::put);
    }

    /** Whether what has {@code own} here has {@code other} there. */
    boolean sharesAttribute(Renames.Path own, Whereabouts others, Renames.Path other) {
        Set<String> here = attributes.getOrDefault(own, Set.of());
        return others.attributes.getOrDefault(other, Set.of()).stream().anyMatch(here::contains);
    }

    private void put(EntityMeaning entity) {
        entity.tables().stream().findFirst().ifPresent(primary -> put(primary.table(), entity.name()));
        entity.attributes().forEach(a -> put(a.at(), entity.name() + "#" + a.attribute()));
    }

    private void put(Link link) {
        String name = link.entity() + "#" + link.attribute();
        if (link.own()) {
            put(link.table(), name);
            put(link.table(), link.from(), name + "<");
        }
        put(link.table(), link.to(), name + ">");
    }

    private void put(Elements elements) {
        String name = elements.entity() + "#" + elements.attribute();
        put(elements.table(), name);
        put(elements.table(), elements.owner(), name + "<");
        elements.parts().forEach(part -> put(part.at(), name + "." + part.attribute()));
    }

    private void put(QualifiedName table, List<String> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            put(new ColumnRef(table, columns.get(i)), name + i);
        }
    }

    private void put(ColumnRef column, String name) {
        put(new Renames.Path(column.table(), Optional.of(column.column())), name);
    }

    private void put(QualifiedName table, String name) {
        put(new Renames.Path(table, Optional.empty()), name);
    }

    private void put(Renames.Path path, String name) {
        attributes.computeIfAbsent(path, key -> new HashSet<>()).add(name);
    }
}

package dev.reviver.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which entities the module has, as far as one compile can tell.
 *
 * @param entities those that were compiled, and those of earlier compiles that still exist, in name order
 * @param unseen those that may still exist: no class was found, but a source that was not compiled declares them
 */
record EntitySelection(List<TypeElement> entities, SortedMap<String, Path> unseen) {
    EntitySelection {
        entities = List.copyOf(entities);
    }

    /** Whether the module has no entity at all. */
    boolean isEmpty() {
        return entities.isEmpty() && unseen.isEmpty();
    }

    /** The names of the entities. */
    List<String> names() {
        return entities.stream().map(type -> type.getQualifiedName().toString()).toList();
    }

    /** The names of the entities as class files have them, with {@code $} before a nested class. */
    List<String> binaryNames(Elements elements) {
        return entities.stream()
                .map(type -> elements.getBinaryName(type).toString())
                .toList();
    }
}

package dev.reviver.processor;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The names of the entity classes that the rounds have shown, each with its package. Elements are not kept: a later
 * round has newer ones.
 */
final class EntityNames {
    private final SortedMap<String, String> packages = new TreeMap<>();

    /** Adds a class and the classes in it, as far as they are entities. */
    void addAll(TypeElement type, String packageName) {
        if (Jpa.isEntity(type)) {
            packages.put(type.getQualifiedName().toString(), packageName);
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> addAll(nested, packageName));
    }

    /** Adds an entity by its name. */
    void add(String name, String packageName) {
        packages.put(name, packageName);
    }

    Set<String> names() {
        return Collections.unmodifiableSet(packages.keySet());
    }

    Collection<String> packages() {
        return Collections.unmodifiableCollection(packages.values());
    }

    boolean isEmpty() {
        return packages.isEmpty();
    }
}

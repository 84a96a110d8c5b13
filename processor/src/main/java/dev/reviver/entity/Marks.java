package dev.reviver.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations of one element, found by name. */
final class Marks {
    private static final String JPA = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";
    private static final String OURS = "dev.reviver.annotation.";

    static final Marks NONE = new Marks(Map.of());

    private final Map<String, Mark> byName;

    private Marks(Map<String, Mark> byName) {
        this.byName = byName;
    }

    static Marks of(Element element) {
        Map<String, Mark> byName = new LinkedHashMap<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Mark mark = new Mark(element, mirror);
            byName.put(mark.qualifiedName(), mark);
        }
        return new Marks(byName);
    }

    Collection<Mark> all() {
        return byName.values();
    }

    /** Whether the annotation of Jakarta Persistence is there. */
    boolean hasJpa(String name) {
        return byName.containsKey(JPA + name);
    }

    Optional<Mark> jpa(String name) {
        return Optional.ofNullable(byName.get(JPA + name));
    }

    boolean hasHibernate(String name) {
        return byName.containsKey(HIBERNATE + name);
    }

    Optional<Mark> hibernate(String name) {
        return Optional.ofNullable(byName.get(HIBERNATE + name));
    }

    /** One of Reviver's own. */
    Optional<Mark> ours(String name) {
        return Optional.ofNullable(byName.get(OURS + name));
    }

    List<Mark> repeatedOurs(String name) {
        return repeated(OURS + name, OURS + name + ".List");
    }

    /** A repeatable annotation, written once, several times or in its container. */
    List<Mark> repeatedJpa(String name, String container) {
        return repeated(JPA + name, JPA + container);
    }

    List<Mark> repeatedHibernate(String name, String container) {
        return repeated(HIBERNATE + name, HIBERNATE + container);
    }

    private List<Mark> repeated(String name, String container) {
        List<Mark> found = new ArrayList<>();
        Optional.ofNullable(byName.get(name)).ifPresent(found::add);
        Optional.ofNullable(byName.get(container)).ifPresent(c -> found.addAll(c.marks("value")));
        return found;
    }
}

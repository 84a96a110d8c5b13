package dev.reviver.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one class or member while a file speaks of it. What is applied keeps the values that were there and
 * that the file does not give; what is replaced forgets them (Hibernate's {@code applyAnnotationUsage} and
 * {@code replaceAnnotationUsage}).
 */
final class Target {
    private static final String JPA = "jakarta.persistence.";

    private final Map<String, AnnotationMirror> byName = new LinkedHashMap<>();
    private final AnnotationMaker maker;

    private Target(AnnotationMaker maker) {
        this.maker = maker;
    }

    /** With what stands on the element. */
    static Target of(Element element, AnnotationMaker maker) {
        return of(element.getAnnotationMirrors(), maker);
    }

    /** With these. */
    static Target of(List<? extends AnnotationMirror> mirrors, AnnotationMaker maker) {
        Target target = new Target(maker);
        mirrors.forEach(target::add);
        return target;
    }

    List<AnnotationMirror> all() {
        return List.copyOf(byName.values());
    }

    boolean has(String name) {
        return byName.containsKey(qualified(name));
    }

    @Nullable
    AnnotationMirror get(String name) {
        return byName.get(qualified(name));
    }

    /** Applies the twin of an element. */
    void apply(String name, XmlNode node) {
        apply(name, node, Set.of());
    }

    /**
     * Applies the twin of an element.
     *
     * @param elsewhere the names in it that something else reads
     */
    void apply(String name, XmlNode node, Set<String> elsewhere) {
        maker.make(name, node, get(name), elsewhere).ifPresent(this::add);
    }

    /** Applies an annotation with some values. */
    void apply(String name, XmlNode node, Map<String, String> values) {
        maker.make(name, node, get(name), values).ifPresent(this::add);
    }

    /** Replaces all of a repeatable annotation, if the file gives any. */
    void replaceAll(
            String name,
            String container,
            List<XmlNode> nodes,
            BiFunction<XmlNode, AnnotationMaker, Optional<AnnotationMirror>> item) {
        if (nodes.isEmpty()) {
            return;
        }
        List<AnnotationMirror> items = new ArrayList<>();
        nodes.forEach(node -> item.apply(node, maker).ifPresent(items::add));
        byName.remove(qualified(name));
        byName.remove(qualified(container));
        maker.container(container, nodes.get(0), items).ifPresent(this::add);
    }

    /** The same for those that are twins throughout. */
    void replaceAll(String name, String container, List<XmlNode> nodes) {
        replaceAll(name, container, nodes, (node, by) -> by.make(name, node, null, Set.of()));
    }

    private void add(AnnotationMirror mirror) {
        byName.put(mirror.getAnnotationType().asElement().toString(), mirror);
    }

    private static String qualified(String name) {
        return name.contains(".") ? name : JPA + name;
    }
}

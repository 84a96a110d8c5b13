package dev.reviver.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The annotations of one element, found by name. */
public final class Marks {
    private static final String OURS = "dev.reviver.annotation.";

    private static final Set<String> DIALECTS =
            Set.of("org.hibernate.dialect.PostgreSQLDialect", "org.hibernate.dialect.Dialect");

    private static final String MAP_KEY = "MapKey";
    private static final String MAJOR = "major";

    public static final Marks NONE = new Marks(Map.of());

    private final Map<String, Mark> byName;
    /** By simple name: most questions are about these, and joining names costs more than answering. */
    private final Map<String, Mark> jpa;

    private final Map<String, Mark> hibernate;

    private Marks(Map<String, Mark> byName) {
        this.byName = byName;
        this.jpa = within(AnnotationName.JPA, AnnotationName::jpa, byName);
        this.hibernate = within(AnnotationName.HIBERNATE, AnnotationName::hibernate, byName);
    }

    private static Map<String, Mark> within(
            String packageName, Function<AnnotationName, @Nullable String> known, Map<String, Mark> byName) {
        Map<String, Mark> found = Map.of();
        for (Map.Entry<String, Mark> entry : byName.entrySet()) {
            String name = entry.getKey();
            AnnotationName own = entry.getValue().name();
            String shorter = name.equals(own.qualified())
                    ? known.apply(own)
                    : name.startsWith(packageName) ? name.substring(packageName.length()) : null;
            if (shorter != null) {
                found = found.isEmpty() ? new HashMap<>(4) : found;
                found.put(shorter, entry.getValue());
            }
        }
        return found;
    }

    public static Marks of(Element element) {
        List<? extends AnnotationMirror> mirrors = Annotations.of(element);
        if (mirrors.isEmpty()) {
            return NONE;
        }
        Map<String, Mark> byName = new LinkedHashMap<>(4);
        for (AnnotationMirror mirror : mirrors) {
            Mark mark = new Mark(element, mirror);
            byName.put(mark.qualifiedName(), mark);
        }
        return new Marks(byName);
    }

    /** These and one more. */
    public Marks and(Optional<Mark> other) {
        Map<String, Mark> all = new LinkedHashMap<>(byName);
        other.ifPresent(mark -> all.put(mark.qualifiedName(), mark));
        return new Marks(all);
    }

    /** These and one more, under a name that may not be its own. */
    public Marks with(String qualifiedName, Optional<Mark> other) {
        Map<String, Mark> all = new LinkedHashMap<>(byName);
        other.ifPresent(mark -> all.put(qualifiedName, mark));
        return new Marks(all);
    }

    /** What these say of a map's keys, as if it were said of an attribute: {@code @MapKeyEnumerated} is its {@code @Enumerated}. */
    public Marks ofMapKey() {
        Map<String, Mark> keys = new LinkedHashMap<>();
        byName.forEach((name, mark) -> {
            int start = name.lastIndexOf('.') + 1;
            if (name.startsWith(MAP_KEY, start)) {
                keys.put(name.substring(0, start) + name.substring(start + MAP_KEY.length()), mark);
            }
        });
        return new Marks(keys);
    }

    public Collection<Mark> all() {
        return byName.values();
    }

    /** The annotation of that qualified name. */
    public Optional<Mark> named(String qualifiedName) {
        return Optional.ofNullable(byName.get(qualifiedName));
    }

    public boolean has(String qualifiedName) {
        return byName.containsKey(qualifiedName);
    }

    /** Whether the annotation of Jakarta Persistence is there. */
    public boolean hasJpa(String name) {
        return jpa.containsKey(name);
    }

    public Optional<Mark> jpa(String name) {
        return Optional.ofNullable(jpa.get(name));
    }

    public boolean hasHibernate(String name) {
        return hibernate.containsKey(name);
    }

    public Optional<Mark> hibernate(String name) {
        return Optional.ofNullable(hibernate.get(name));
    }

    /** One of Reviver's own. */
    public Optional<Mark> ours(String name) {
        return Optional.ofNullable(byName.get(OURS + name));
    }

    public List<Mark> repeatedOurs(String name) {
        return repeated(OURS + name, OURS + name + ".List");
    }

    /**
     * An annotation of Hibernate's, on the element or on one of its annotations, as Hibernate's
     * {@code locateAnnotationUsage} finds it.
     */
    public Optional<Mark> located(String name) {
        if (byName.isEmpty()) {
            return Optional.empty();
        }
        Mark direct = hibernate.get(name);
        if (direct != null) {
            return Optional.of(direct);
        }
        for (Mark mark : byName.values()) {
            Optional<Mark> found =
                    mark.isPlain() ? Optional.empty() : mark.meta(AnnotationName.HIBERNATE + name, Set.of());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** An annotation of Hibernate's, or what {@code DialectOverride} says instead of it for that version of PostgreSQL. */
    public Optional<Mark> overridable(String name, int version) {
        if (hibernate.isEmpty()) {
            return Optional.empty();
        }
        return repeatedHibernate("DialectOverride." + name, "DialectOverride." + name + "s").stream()
                .filter(override -> isForPostgres(override, version))
                .flatMap(mark -> mark.marks("override").stream())
                .findFirst()
                .or(() -> hibernate(name));
    }

    private static boolean isForPostgres(Mark override, int version) {
        return override.type("dialect")
                        .map(JavaTypes::nameOf)
                        .filter(DIALECTS::contains)
                        .isPresent()
                && override.marks("before").stream()
                        .allMatch(before -> version < before.number(MAJOR, version)
                                || (version == before.number(MAJOR, version) && before.number("minor", 0) > 0))
                && override.marks("sameOrAfter").stream()
                        .allMatch(since -> version > since.number(MAJOR, version)
                                || (version == since.number(MAJOR, version) && since.number("minor", 0) <= 0));
    }

    /** A repeatable annotation, written once, several times or in its container. */
    public List<Mark> repeatedJpa(String name, String container) {
        return repeated(jpa, name, container);
    }

    public List<Mark> repeatedHibernate(String name, String container) {
        return repeated(hibernate, name, container);
    }

    /** Join columns, each of which may be a formula instead. */
    public List<Mark> columnsOrFormulas() {
        return repeatedHibernate("JoinColumnOrFormula", "JoinColumnsOrFormulas");
    }

    public List<Mark> repeated(String name, String container) {
        return repeated(byName, name, container);
    }

    private static List<Mark> repeated(Map<String, Mark> marks, String name, String container) {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Mark> found = new ArrayList<>();
        Optional.ofNullable(marks.get(name)).ifPresent(found::add);
        Optional.ofNullable(marks.get(container)).ifPresent(c -> found.addAll(c.marks("value")));
        return found;
    }
}

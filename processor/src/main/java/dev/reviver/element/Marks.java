package dev.reviver.element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The annotations of one element, found by name. */
public final class Marks {
    private static final Set<String> DIALECTS =
            Set.of("org.hibernate.dialect.PostgreSQLDialect", "org.hibernate.dialect.Dialect");

    private static final String MAP_KEY = "MapKey";
    private static final String MAJOR = "major";

    public static final Marks NONE = new Marks(new Named[0]);

    /** A handful at most: to go through them costs less than to make a table of them, or a list with its iterators. */
    private final Named[] all;

    private Marks(Named[] all) {
        this.all = all;
    }

    private Marks(List<Named> all) {
        this(all.toArray(Named[]::new));
    }

    /**
     * An annotation under the name by which it is found, mostly its own.
     *
     * @param qualified the name
     * @param jpa what is left of it in the package of Jakarta Persistence: most questions are about these
     * @param hibernate the same in the package of Hibernate
     * @param ours the same in Reviver's own
     */
    private record Named(
            String qualified,
            @Nullable String jpa,
            @Nullable String hibernate,
            @Nullable String ours,
            Mark mark) {
        static Named of(Mark mark) {
            AnnotationName own = mark.name();
            return new Named(own.qualified(), own.jpa(), own.hibernate(), own.ours(), mark);
        }

        static Named of(String name, Mark mark) {
            return name.equals(mark.qualifiedName())
                    ? of(mark)
                    : new Named(
                            name,
                            AnnotationName.within(AnnotationName.JPA, name),
                            AnnotationName.within(AnnotationName.HIBERNATE, name),
                            AnnotationName.within(AnnotationName.OURS, name),
                            mark);
        }
    }

    /** Those of an element, read once a compile. */
    public static Marks of(Element element) {
        return Annotations.marksOf(element);
    }

    static Marks read(Element element, List<? extends AnnotationMirror> mirrors) {
        List<Named> all = new ArrayList<>(mirrors.size());
        for (AnnotationMirror mirror : mirrors) {
            put(all, Named.of(new Mark(element, mirror)));
        }
        return new Marks(all);
    }

    /** In place of one of that name, or at the end. */
    private static void put(List<Named> all, Named named) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).qualified().equals(named.qualified())) {
                all.set(i, named);
                return;
            }
        }
        all.add(named);
    }

    /** These and one more. */
    public Marks and(Optional<Mark> other) {
        return other.isPresent() ? with(other.get().qualifiedName(), other) : this;
    }

    /** These and one more, under a name that may not be its own. */
    public Marks with(String qualifiedName, Optional<Mark> other) {
        if (other.isEmpty()) {
            return this;
        }
        List<Named> more = new ArrayList<>(Arrays.asList(all));
        put(more, Named.of(qualifiedName, other.get()));
        return new Marks(more);
    }

    /** What these say of a map's keys, as if it were said of an attribute: {@code @MapKeyEnumerated} is its {@code @Enumerated}. */
    public Marks ofMapKey() {
        List<Named> keys = new ArrayList<>();
        for (Named named : all) {
            String name = named.qualified();
            int start = name.lastIndexOf('.') + 1;
            if (name.startsWith(MAP_KEY, start)) {
                String shorter = name.substring(0, start) + name.substring(start + MAP_KEY.length());
                put(keys, Named.of(shorter, named.mark()));
            }
        }
        return new Marks(keys);
    }

    public List<Mark> all() {
        List<Mark> marks = new ArrayList<>(all.length);
        for (Named named : all) {
            marks.add(named.mark());
        }
        return marks;
    }

    /** The annotation of that qualified name. */
    public Optional<Mark> named(String qualifiedName) {
        return Optional.ofNullable(find(qualifiedName));
    }

    public boolean has(String qualifiedName) {
        return find(qualifiedName) != null;
    }

    private @Nullable Mark find(String qualifiedName) {
        for (Named named : all) {
            if (named.qualified().equals(qualifiedName)) {
                return named.mark();
            }
        }
        return null;
    }

    /** Whether the annotation of Jakarta Persistence is there. */
    public boolean hasJpa(String name) {
        return findJpa(name) != null;
    }

    public Optional<Mark> jpa(String name) {
        return Optional.ofNullable(findJpa(name));
    }

    private @Nullable Mark findJpa(String name) {
        for (Named named : all) {
            if (name.equals(named.jpa())) {
                return named.mark();
            }
        }
        return null;
    }

    public boolean hasHibernate(String name) {
        return findHibernate(name) != null;
    }

    public Optional<Mark> hibernate(String name) {
        return Optional.ofNullable(findHibernate(name));
    }

    private @Nullable Mark findHibernate(String name) {
        for (Named named : all) {
            if (name.equals(named.hibernate())) {
                return named.mark();
            }
        }
        return null;
    }

    /** One of Reviver's own. */
    public Optional<Mark> ours(String name) {
        return Optional.ofNullable(findOurs(name));
    }

    public List<Mark> repeatedOurs(String name) {
        return hasOurs() ? repeated(findOurs(name), findOurs(name + ".List")) : List.of();
    }

    private boolean hasOurs() {
        for (Named named : all) {
            if (named.ours() != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mark findOurs(String name) {
        for (Named named : all) {
            if (name.equals(named.ours())) {
                return named.mark();
            }
        }
        return null;
    }

    /**
     * An annotation of Hibernate's, on the element or on one of its annotations, as Hibernate's
     * {@code locateAnnotationUsage} finds it.
     */
    public Optional<Mark> located(String name) {
        Mark direct = findHibernate(name);
        if (direct != null) {
            return Optional.of(direct);
        }
        for (Named named : all) {
            Mark mark = named.mark();
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
        if (isWithoutHibernate()) {
            return Optional.empty();
        }
        return repeatedHibernate("DialectOverride." + name, "DialectOverride." + name + "s").stream()
                .filter(override -> isForPostgres(override, version))
                .flatMap(mark -> mark.marks("override").stream())
                .findFirst()
                .or(() -> hibernate(name));
    }

    private boolean isWithoutHibernate() {
        for (Named named : all) {
            if (named.hibernate() != null) {
                return false;
            }
        }
        return true;
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
        return repeated(findJpa(name), findJpa(container));
    }

    public List<Mark> repeatedHibernate(String name, String container) {
        return repeated(findHibernate(name), findHibernate(container));
    }

    /** Join columns, each of which may be a formula instead. */
    public List<Mark> columnsOrFormulas() {
        return repeatedHibernate("JoinColumnOrFormula", "JoinColumnsOrFormulas");
    }

    public List<Mark> repeated(String name, String container) {
        return repeated(find(name), find(container));
    }

    private static List<Mark> repeated(@Nullable Mark single, @Nullable Mark container) {
        if (container == null) {
            return single == null ? List.of() : List.of(single);
        }
        List<Mark> found = new ArrayList<>();
        if (single != null) {
            found.add(single);
        }
        found.addAll(container.marks("value"));
        return found;
    }
}

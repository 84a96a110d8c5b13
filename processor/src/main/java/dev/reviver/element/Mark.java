package dev.reviver.element;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One annotation on an element, its values read by name.
 *
 * <p>A value that an older version of the annotation does not have, or that does not compile, reads as absent: the
 * first is what that version means, the second is javac's to report.
 */
public final class Mark {
    private final Element element;
    /** The annotation directly on the element: the one javac can point to. */
    private final AnnotationMirror outer;

    private final @Nullable AnnotationValue within;
    private final AnnotationMirror mirror;
    private final AnnotationName name;
    private @Nullable Map<String, AnnotationValue> written;

    public Mark(Element element, AnnotationMirror mirror) {
        this(element, mirror, null, mirror);
    }

    private Mark(Element element, AnnotationMirror outer, @Nullable AnnotationValue within, AnnotationMirror mirror) {
        this.element = element;
        this.outer = outer;
        this.within = within;
        this.mirror = mirror;
        this.name = Annotations.nameOf(mirror);
    }

    /** The annotation's own name: {@code Column}. */
    public String simpleName() {
        return type().getSimpleName().toString();
    }

    AnnotationName name() {
        return name;
    }

    public String qualifiedName() {
        return name.qualified();
    }

    /** The annotation's declaration. */
    public TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    public Element element() {
        return element;
    }

    public Site site() {
        return new Site(element, outer, within);
    }

    /** Whether it stands within the annotation of that name. */
    public boolean isIn(String container) {
        return within != null
                && outer.getAnnotationType().asElement().toString().equals(container);
    }

    /** The place of one value; of the annotation if the value is not written. */
    public Site site(String attribute) {
        AnnotationValue value = written(attribute);
        return value == null ? site() : new Site(element, outer, value);
    }

    /** The same as if nothing but these values were written. */
    public Mark withOnly(Set<String> attributes) {
        Mark other = new Mark(element, outer, within, mirror);
        Map<String, AnnotationValue> kept = new HashMap<>();
        for (String attribute : attributes) {
            AnnotationValue value = written(attribute);
            if (value != null) {
                kept.put(attribute, value);
            }
        }
        other.written = kept;
        return other;
    }

    /** Whether the value is written in the source, be it the default. */
    public boolean has(String attribute) {
        return written(attribute) != null;
    }

    /** A string, stripped; empty if absent. */
    public String text(String attribute) {
        return value(attribute) instanceof String s ? s.strip() : "";
    }

    public boolean flag(String attribute, boolean otherwise) {
        return value(attribute) instanceof Boolean b ? b : otherwise;
    }

    public int number(String attribute, int otherwise) {
        return value(attribute) instanceof Integer i ? i : otherwise;
    }

    /** A number of whatever integral type; empty if absent. */
    public OptionalLong whole(String attribute) {
        return value(attribute) instanceof Number n ? OptionalLong.of(n.longValue()) : OptionalLong.empty();
    }

    /** The name of an enum constant; empty if absent. */
    public String constant(String attribute) {
        return value(attribute) instanceof VariableElement v ? v.getSimpleName().toString() : "";
    }

    /** A class; empty for {@code void.class}, which stands for "not given". */
    public Optional<TypeMirror> type(String attribute) {
        return value(attribute) instanceof TypeMirror t && t.getKind() != TypeKind.VOID
                ? Optional.of(t)
                : Optional.empty();
    }

    /** The classes of a value that has several; empty if it is absent. */
    public List<TypeMirror> types(String attribute) {
        AnnotationValue value = written(attribute);
        return value == null
                ? List.of()
                : items(value).stream()
                        .map(AnnotationValue::getValue)
                        .filter(TypeMirror.class::isInstance)
                        .map(TypeMirror.class::cast)
                        .toList();
    }

    /** The annotations within a value, be it one or an array of them. */
    public List<Mark> marks(String attribute) {
        AnnotationValue value = written(attribute);
        if (value == null) {
            return List.of();
        }
        if (value.getValue() instanceof AnnotationMirror m) {
            return List.of(new Mark(element, outer, value, m));
        }
        return items(value).stream()
                .filter(item -> item.getValue() instanceof AnnotationMirror)
                .map(item -> new Mark(element, outer, item, (AnnotationMirror) item.getValue()))
                .toList();
    }

    /** Hibernate's {@code parameters}, by their names. */
    public Parameters parameters() {
        Map<String, String> byName = new LinkedHashMap<>();
        marks("parameters").forEach(mark -> byName.put(mark.text("name"), mark.text("value")));
        return new Parameters(byName);
    }

    /** Texts by name. */
    public record Parameters(Map<String, String> byName) {
        public static final Parameters NONE = new Parameters(Map.of());

        /** These, and one more unless it is there. */
        public Parameters orElse(String name, String value) {
            Map<String, String> all = new LinkedHashMap<>(byName);
            all.putIfAbsent(name, value);
            return new Parameters(all);
        }

        /** Empty if absent. */
        public String text(String name) {
            return byName.getOrDefault(name, "");
        }

        public int number(String name, int otherwise) {
            String text = text(name);
            return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
        }
    }

    /**
     * An annotation on this annotation's type, or on one that stands there; this one is blamed for what it says.
     *
     * @param seen the annotations around, which may annotate each other
     */
    Optional<Mark> meta(String name, Set<String> seen) {
        if (isPlain() || seen.contains(qualifiedName())) {
            return Optional.empty();
        }
        Set<String> around = new HashSet<>(seen);
        around.add(qualifiedName());
        List<Mark> above = type().getAnnotationMirrors().stream()
                .map(annotation -> new Mark(element, outer, within, annotation))
                .toList();
        return above.stream()
                .filter(mark -> mark.qualifiedName().equals(name))
                .findFirst()
                .or(() -> above.stream()
                        .flatMap(mark -> mark.meta(name, around).stream())
                        .findFirst());
    }

    /** Annotations of the language and of Jakarta Persistence are annotated by nothing that could matter. */
    boolean isPlain() {
        return qualifiedName().startsWith("java.lang.") || qualifiedName().startsWith("jakarta.persistence.");
    }

    public List<String> texts(String attribute) {
        AnnotationValue value = written(attribute);
        return value == null
                ? List.of()
                : items(value).stream()
                        .map(item -> String.valueOf(item.getValue()).strip())
                        .toList();
    }

    private @Nullable AnnotationValue written(String attribute) {
        Map<String, AnnotationValue> known = written;
        if (known == null) {
            known = new HashMap<>();
            for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                    mirror.getElementValues().entrySet()) {
                known.put(name.nameOf(entry.getKey()), entry.getValue());
            }
            written = known;
        }
        return known.get(attribute);
    }

    private @Nullable Object value(String attribute) {
        AnnotationValue written = written(attribute);
        if (written != null) {
            return written.getValue();
        }
        return name.defaults().get(attribute);
    }

    private static List<AnnotationValue> items(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream().map(AnnotationValue.class::cast).toList()
                : List.of();
    }
}

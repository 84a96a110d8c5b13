package dev.reviver.element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The annotations of the elements of one compile: those in the classes, or those that a mapping file puts in their place.
 *
 * <p>Every reader asks here, so that a file is read by the rules of annotations, and by nothing else; so does Hibernate,
 * which writes what a file says into its model of the classes (its {@code ManagedTypeProcessor}). Which annotations hold is
 * a fact of the whole compile, and asked for from records and at the bottom of every reader. It is therefore bound to the
 * thread while a compile is concluded, and not handed from hand to hand.
 */
public final class Annotations {
    private static final ThreadLocal<Annotations> CURRENT = new ThreadLocal<>();

    private final Map<Element, List<AnnotationMirror>> replaced;
    private final List<AnnotationMirror> ofUnit;
    /** Of the declarations that were asked for. */
    private final Map<Element, AnnotationName> names = new HashMap<>();
    /** Of the elements that have annotations and were asked for: many readers ask for the same ones. */
    private final Map<Element, Marks> marks = new HashMap<>();

    /**
     * What files say.
     *
     * @param replaced all annotations of each element that a file speaks of
     * @param ofUnit the generators that a file declares for all classes
     */
    public Annotations(Map<Element, List<AnnotationMirror>> replaced, List<AnnotationMirror> ofUnit) {
        this.replaced = Map.copyOf(replaced);
        this.ofUnit = List.copyOf(ofUnit);
    }

    /** What can fail while annotations hold. */
    public interface Body<X extends Exception> {
        void run() throws X;
    }

    /** Lets these hold while the body runs. */
    public <X extends Exception> void during(Body<X> body) throws X {
        Annotations before = CURRENT.get();
        CURRENT.set(this);
        try {
            body.run();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** The annotations of an element. */
    public static List<? extends AnnotationMirror> of(Element element) {
        Annotations current = CURRENT.get();
        if (current != null && !current.replaced.isEmpty()) {
            List<AnnotationMirror> written = current.replaced.get(element);
            if (written != null) {
                return written;
            }
        }
        return element.getAnnotationMirrors();
    }

    /** The annotations of an element, found by name. */
    static Marks marksOf(Element element) {
        List<? extends AnnotationMirror> mirrors = of(element);
        if (mirrors.isEmpty()) {
            return Marks.NONE;
        }
        Annotations current = CURRENT.get();
        return current == null
                ? Marks.read(element, mirrors)
                : current.marks.computeIfAbsent(element, asked -> Marks.read(asked, mirrors));
    }

    /** What the declaration of an annotation says. */
    static AnnotationName nameOf(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        Annotations current = CURRENT.get();
        return current == null
                ? new AnnotationName(type)
                : current.names.computeIfAbsent(type, declared -> new AnnotationName(type));
    }

    /** Whether an element has one of the annotations, by their qualified names. */
    public static boolean hasOneOf(Element element, Set<String> names) {
        for (AnnotationMirror mirror : of(element)) {
            if (names.contains(nameOf(mirror).qualified())) {
                return true;
            }
        }
        return false;
    }

    /** The generators that hold for all classes, found by their names only. */
    public static List<AnnotationMirror> ofUnit() {
        Annotations current = CURRENT.get();
        return current == null ? List.of() : current.ofUnit;
    }
}

package dev.reviver.entity;

import dev.reviver.element.Site;
import dev.reviver.element.WrittenElsewhere;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Tells the compiler of problems, each once, and remembers whether one was an error.
 *
 * <p>The text starts with the code and the name of the element: an element that comes from a class file has no line.
 */
public final class Report {
    /** Absent if nobody is to hear. */
    private final @Nullable Messager messager;

    private final Set<String> told = new HashSet<>();
    private boolean errors;

    public Report(Messager messager) {
        this(Optional.of(messager));
    }

    private Report(Optional<Messager> messager) {
        this.messager = messager.orElse(null);
    }

    /** One that tells nobody. */
    static Report silent() {
        return new Report(Optional.empty());
    }

    /**
     * Reports a problem at an element, and if given at an annotation or a value on it.
     *
     * @param arguments what {@link Problem#text} asks for
     */
    public void report(
            Problem problem,
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value,
            Object... arguments) {
        String at = annotation instanceof WrittenElsewhere elsewhere ? elsewhere.place() + ": " : "";
        String text = "[" + problem.code() + "] " + at + nameOf(element) + ": "
                + String.format(Locale.ROOT, problem.text(), arguments);
        errors |= problem.kind() == Diagnostic.Kind.ERROR;
        // An attribute of a superclass is read once for each entity; its message is told once.
        if (!told.add(text) || messager == null) {
            return;
        }
        if (annotation instanceof WrittenElsewhere) {
            messager.printMessage(problem.kind(), text);
        } else if (annotation == null) {
            messager.printMessage(problem.kind(), text, element);
        } else if (value == null) {
            messager.printMessage(problem.kind(), text, element, annotation);
        } else {
            messager.printMessage(problem.kind(), text, element, annotation, value);
        }
    }

    /** Whether nothing was reported. */
    public boolean isEmpty() {
        return told.isEmpty();
    }

    /** Whether an error was reported, so that nothing may be written. */
    public boolean hasErrors() {
        return errors;
    }

    void report(Problem problem, Site site, Object... arguments) {
        report(problem, site.element(), site.annotation(), site.value(), arguments);
    }

    /** The element's name with that of its class: {@code demo.Post.title}. */
    static String nameOf(Element element) {
        if (element instanceof TypeElement type) {
            return type.getQualifiedName().toString();
        }
        return element.getEnclosingElement() instanceof TypeElement type
                ? type.getQualifiedName() + "." + element.getSimpleName()
                : element.toString();
    }
}

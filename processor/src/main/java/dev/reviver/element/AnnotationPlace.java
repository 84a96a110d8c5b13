package dev.reviver.element;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something was said, so that an answer stands there too.
 *
 * @param element what the annotation stands on
 * @param annotation the annotation
 * @param value the value within it
 */
public record AnnotationPlace(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    public static AnnotationPlace of(Site site) {
        // The compiler knows no place within an annotation that it has not made.
        return site.annotation() instanceof WrittenElsewhere
                ? new AnnotationPlace(site.element(), null, null)
                : new AnnotationPlace(site.element(), site.annotation(), site.value());
    }
}

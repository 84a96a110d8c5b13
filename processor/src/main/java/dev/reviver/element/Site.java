package dev.reviver.element;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a message is reported: an element, and if known the annotation and the value on it.
 *
 * @param element the class, field or method
 * @param annotation the annotation on it
 * @param value the value within the annotation
 */
public record Site(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    public static Site of(Element element) {
        return new Site(element, null, null);
    }
}

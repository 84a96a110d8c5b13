package dev.reviver.xml;

import dev.reviver.element.WrittenElsewhere;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * An annotation that an element of a file stands for.
 *
 * @param type its declaration
 * @param written the values, by the members of the declaration
 * @param node the element
 */
record WrittenAnnotation(TypeElement type, Map<ExecutableElement, AnnotationValue> written, XmlNode node)
        implements AnnotationMirror, WrittenElsewhere {
    WrittenAnnotation {
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
    }

    @Override
    public DeclaredType getAnnotationType() {
        return (DeclaredType) type.asType();
    }

    @Override
    public Map<ExecutableElement, AnnotationValue> getElementValues() {
        return written;
    }

    @Override
    public String place() {
        return node.file() + ":" + node.line();
    }

    @Override
    public String toString() {
        return "@" + type.getQualifiedName() + written;
    }
}

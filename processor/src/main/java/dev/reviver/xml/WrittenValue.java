package dev.reviver.xml;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A value that a file gives to a member of an annotation: what {@link AnnotationValue#getValue} allows. */
record WrittenValue(Object content) implements AnnotationValue {
    @Override
    public Object getValue() {
        return content;
    }

    @Override
    public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, @Nullable P parameter) {
        if (content instanceof String text) {
            return visitor.visitString(text, parameter);
        }
        if (content instanceof Boolean flag) {
            return visitor.visitBoolean(flag, parameter);
        }
        if (content instanceof Integer number) {
            return visitor.visitInt(number, parameter);
        }
        if (content instanceof TypeMirror type) {
            return visitor.visitType(type, parameter);
        }
        if (content instanceof VariableElement constant) {
            return visitor.visitEnumConstant(constant, parameter);
        }
        if (content instanceof AnnotationMirror annotation) {
            return visitor.visitAnnotation(annotation, parameter);
        }
        return visitor.visitArray(items(), parameter);
    }

    private List<AnnotationValue> items() {
        return ((List<?>) content).stream().map(AnnotationValue.class::cast).toList();
    }

    @Override
    public String toString() {
        return String.valueOf(content);
    }
}

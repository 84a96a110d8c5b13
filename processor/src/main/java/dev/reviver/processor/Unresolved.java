package dev.reviver.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that the compiler could not resolve. It tells no processor of such an error, and a person only after the
 * last round, since another processor might make what is missing. A class whose {@code @Entity} lacks its import would
 * look like one that is no entity any more, and its table be dropped.
 *
 * @param element where it stands
 * @param annotation the annotation as it is written
 */
record Unresolved(Element element, String annotation) {
    /** What javac shows instead of a value ({@code com.sun.tools.javac.code.Attribute.Error}). */
    private static final String NO_VALUE = "<error>";

    /** The first one at a class or in it. */
    static Optional<Unresolved> in(TypeElement type, Optional<Trees> trees) {
        Stream<Unresolved> types =
                trees.map(all -> all.getPath(type)).stream().flatMap(path -> inTree(trees.orElseThrow(), path));
        return Stream.concat(types, inValues(type)).findFirst();
    }

    /** Those whose type is unknown, which javac does not show at the element. */
    private static Stream<Unresolved> inTree(Trees trees, TreePath path) {
        Tree leaf = path.getLeaf();
        if (leaf instanceof ClassTree type) {
            return Stream.concat(
                    at(trees, path, type.getModifiers()),
                    type.getMembers().stream().flatMap(member -> inTree(trees, new TreePath(path, member))));
        }
        if (leaf instanceof VariableTree field) {
            return at(trees, path, field.getModifiers());
        }
        return leaf instanceof MethodTree method ? at(trees, path, method.getModifiers()) : Stream.empty();
    }

    private static Stream<Unresolved> at(Trees trees, TreePath path, ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .filter(type -> isUnknown(trees.getTypeMirror(new TreePath(path, type))))
                .map(type -> new Unresolved(trees.getElement(path), "@" + type));
    }

    private static boolean isUnknown(@Nullable TypeMirror type) {
        return type != null && type.getKind() == TypeKind.ERROR;
    }

    /** Those with a value that is unknown, of which a reader would see nothing but the default. */
    private static Stream<Unresolved> inValues(Element element) {
        Stream<Unresolved> own = element.getAnnotationMirrors().stream()
                .filter(Unresolved::isUnresolved)
                .map(annotation -> new Unresolved(element, annotation.toString()));
        return element instanceof TypeElement
                ? Stream.concat(own, element.getEnclosedElements().stream().flatMap(Unresolved::inValues))
                : own;
    }

    private static boolean isUnresolved(AnnotationMirror annotation) {
        return annotation.getElementValues().values().stream().anyMatch(value -> value.accept(new Value(), null));
    }

    /** Whether a value, or one in it, is unresolved. */
    private static final class Value extends SimpleAnnotationValueVisitor14<Boolean, Void> {
        Value() {
            super(false);
        }

        @Override
        public Boolean visitString(String text, Void nothing) {
            return text.equals(NO_VALUE);
        }

        @Override
        public Boolean visitAnnotation(AnnotationMirror annotation, Void nothing) {
            return isUnresolved(annotation);
        }

        @Override
        public Boolean visitArray(List<? extends AnnotationValue> values, Void nothing) {
            return values.stream().anyMatch(value -> value.accept(this, null));
        }
    }
}

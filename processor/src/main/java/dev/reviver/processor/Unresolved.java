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

    private static final Value VALUE = new Value();

    /** The first one at a class or in it. It looks at each annotation of each compile, so it goes without streams. */
    static Optional<Unresolved> in(TypeElement type, Optional<Trees> trees) {
        TreePath path = trees.map(all -> all.getPath(type)).orElse(null);
        Unresolved found = path == null ? null : inTree(trees.orElseThrow(), path);
        return Optional.ofNullable(found == null ? inValues(type) : found);
    }

    /** One whose type is unknown, which javac does not show at the element. */
    private static @Nullable Unresolved inTree(Trees trees, TreePath path) {
        ModifiersTree modifiers = modifiers(path.getLeaf());
        Unresolved found = modifiers == null ? null : at(trees, path, modifiers);
        if (path.getLeaf() instanceof ClassTree type) {
            for (Tree member : type.getMembers()) {
                if (found == null && (member instanceof ClassTree || isAnnotated(member))) {
                    found = inTree(trees, new TreePath(path, member));
                }
            }
        }
        return found;
    }

    private static @Nullable ModifiersTree modifiers(Tree tree) {
        if (tree instanceof ClassTree type) {
            return type.getModifiers();
        }
        if (tree instanceof VariableTree field) {
            return field.getModifiers();
        }
        return tree instanceof MethodTree method ? method.getModifiers() : null;
    }

    private static boolean isAnnotated(Tree member) {
        ModifiersTree modifiers = modifiers(member);
        return modifiers != null && !modifiers.getAnnotations().isEmpty();
    }

    private static @Nullable Unresolved at(Trees trees, TreePath path, ModifiersTree modifiers) {
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            Tree type = annotation.getAnnotationType();
            if (isUnknown(trees.getTypeMirror(new TreePath(path, type)))) {
                return new Unresolved(trees.getElement(path), "@" + type);
            }
        }
        return null;
    }

    private static boolean isUnknown(@Nullable TypeMirror type) {
        return type != null && type.getKind() == TypeKind.ERROR;
    }

    /** One with a value that is unknown, of which a reader would see nothing but the default. */
    private static @Nullable Unresolved inValues(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (isUnresolved(annotation)) {
                return new Unresolved(element, annotation.toString());
            }
        }
        if (element instanceof TypeElement) {
            for (Element member : element.getEnclosedElements()) {
                Unresolved found = inValues(member);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isUnresolved(AnnotationMirror annotation) {
        for (AnnotationValue value : annotation.getElementValues().values()) {
            if (value.accept(VALUE, null)) {
                return true;
            }
        }
        return false;
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
            for (AnnotationValue value : values) {
                if (value.accept(this, null)) {
                    return true;
                }
            }
            return false;
        }
    }
}

package dev.reviver.element;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Questions on Java types that need no more than the type. */
public final class JavaTypes {
    private JavaTypes() {}

    /** The name by which tables of types know a type, without type arguments: {@code int}, {@code byte[]}. */
    public static String nameOf(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return type.getKind().toString().toLowerCase(Locale.ROOT);
        }
        if (type instanceof ArrayType array) {
            return nameOf(array.getComponentType()) + "[]";
        }
        return type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : type.toString();
    }

    /** The declaration of an enum. */
    public static Optional<TypeElement> enumOf(TypeMirror type) {
        return declaration(type).filter(element -> element.getKind() == ElementKind.ENUM);
    }

    /** The type if its class is marked {@code @Embeddable}. */
    public static Optional<DeclaredType> embeddable(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && type.getKind() == TypeKind.DECLARED
                        && Marks.of(declared.asElement()).hasJpa("Embeddable")
                ? Optional.of(declared)
                : Optional.empty();
    }

    /** The type if it is a class or record, marked or not. */
    public static Optional<DeclaredType> classOrRecord(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && type.getKind() == TypeKind.DECLARED
                        && (declared.asElement().getKind() == ElementKind.CLASS
                                || declared.asElement().getKind() == ElementKind.RECORD)
                ? Optional.of(declared)
                : Optional.empty();
    }

    /** Whether the class is marked {@code @Entity}. */
    public static boolean isEntity(TypeMirror type) {
        return type instanceof DeclaredType declared
                && type.getKind() == TypeKind.DECLARED
                && Marks.of(declared.asElement()).hasJpa("Entity");
    }

    /** The first of two type arguments: the key of a map. */
    public static Optional<TypeMirror> firstArgument(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() > 1
                ? Optional.of(bound(declared.getTypeArguments().get(0)))
                : Optional.empty();
    }

    /** The last type argument: the element of a collection, the value of a map. */
    public static Optional<TypeMirror> lastArgument(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            return Optional.of(bound(arguments.get(arguments.size() - 1)));
        }
        return Optional.empty();
    }

    /** {@code ? extends Order} holds orders. */
    private static TypeMirror bound(TypeMirror argument) {
        return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : argument;
    }

    private static Optional<TypeElement> declaration(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }
}

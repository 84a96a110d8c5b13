package dev.reviver.entity;

import dev.reviver.element.Answer;
import dev.reviver.element.Answers;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * What classes decide about columns when they run, as far as it is always the same: the constant that a method without
 * parameters returns, declared in the class or above it.
 */
final class Decisions {
    /** All methods that anybody asks for. */
    static final Set<String> ASKED = Set.of(
            "embeddable",
            "getClassification",
            "getDdlTypeCode",
            "getDefaultSqlTypeCode",
            "getJdbcTypeCode",
            "getSqlType",
            "getDefaultSqlLength",
            "getDefaultSqlPrecision",
            "getDefaultSqlScale");

    /** By calling these, code adds something of its own to the schema ({@code boot.model.relational}). */
    static final Set<String> MAKING = Set.of("createSequence", "createTable", "addAuxiliaryDatabaseObject");

    private final Answers answers;
    private final Types types;

    Decisions(Answers answers, Types types) {
        this.answers = answers;
        this.types = types;
    }

    /** What the class's method gives back; empty if that is not written down as a constant. */
    Optional<Answer> of(TypeMirror type, String method) {
        return declaration(type, method, 0).flatMap(found -> answers.of(found.type(), found.method()));
    }

    /** The same of a method that gives back a whole number. */
    Optional<Long> number(TypeMirror type, String method) {
        return of(type, method).filter(Answer.OfNumber.class::isInstance).map(answer -> ((Answer.OfNumber) answer)
                .value());
    }

    /** Whether the class itself adds something to the schema when it runs. */
    boolean makesSomething(TypeElement type) {
        return answers.calls(type, MAKING);
    }

    /** The qualified name of the class or interface that has the method with so many parameters which counts. */
    Optional<String> declaring(TypeMirror type, String method, int parameters) {
        return declaration(type, method, parameters)
                .map(found -> found.type().getQualifiedName().toString());
    }

    /** A method with the class that declares it. */
    private record Declaration(TypeElement type, ExecutableElement method) {}

    /** The method that counts: of the class, or of a superclass, or the default of an interface. */
    private Optional<Declaration> declaration(TypeMirror type, String method, int parameters) {
        return declaredIn(type, method, parameters).or(() -> above(type)
                .flatMap(t -> declaration(t, method, parameters).stream())
                .findFirst());
    }

    /** The superclass, then the interfaces. */
    private Stream<TypeMirror> above(TypeMirror type) {
        return types.directSupertypes(type).stream()
                .filter(above -> above.getKind() == TypeKind.DECLARED)
                .map(TypeMirror.class::cast)
                .sorted((one, other) -> Boolean.compare(isInterface(one), isInterface(other)));
    }

    private static boolean isInterface(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.INTERFACE;
    }

    private static Optional<Declaration> declaredIn(TypeMirror type, String name, int parameters) {
        return type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED
                ? ElementFilter.methodsIn(declared.asElement().getEnclosedElements()).stream()
                        .filter(method -> method.getSimpleName().contentEquals(name)
                                && method.getParameters().size() == parameters
                                && !method.getModifiers().contains(Modifier.ABSTRACT))
                        .findFirst()
                        .map(method -> new Declaration((TypeElement) declared.asElement(), method))
                : Optional.empty();
    }
}

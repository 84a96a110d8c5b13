package dev.reviver.entity;

import dev.reviver.element.Answer;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Knows which class lists the columns of a Hibernate {@code CompositeUserType}: what its method {@code embeddable()} returns,
 * if that is declared as {@code Class<MoneyParts>}, or if {@code MoneyParts.class} is all that it returns.
 */
final class CompositeTypes {
    private static final String METHOD = "embeddable";

    private final Types types;
    private final Decisions decisions;
    private final Registrations registrations;
    private final Report report;

    CompositeTypes(Types types, Decisions decisions, Registrations registrations, Report report) {
        this.registrations = registrations;
        this.types = types;
        this.decisions = decisions;
        this.report = report;
    }

    /** What is said of an attribute, with what is registered for all of its type. */
    Marks withRegistered(Marks marks, TypeMirror type) {
        Optional<Mark> registered = registrations.composite(type);
        return registered.isEmpty() || marks.hasHibernate("CompositeType")
                ? marks
                : marks.with("org.hibernate.annotations.CompositeType", registered);
    }

    /** The class for a {@code @CompositeType}, or what registers one, or a report that it does not tell. */
    Optional<TypeMirror> embeddable(Mark composite) {
        Optional<TypeMirror> found = composite
                .type("value")
                .or(() -> composite.type("userType"))
                .flatMap(type -> line(type).flatMap(this::told).findFirst().or(() -> decisions
                        .of(type, METHOD)
                        .filter(Answer.OfClass.class::isInstance)
                        .map(answer -> ((Answer.OfClass) answer).type().asType())));
        if (found.isEmpty()) {
            report.report(
                    Problem.VALUE_NOT_SUPPORTED,
                    composite.site("value"),
                    "value",
                    composite.simpleName(),
                    "which class lists the columns is decided when the application runs. Let the method embeddable() of the"
                            + " user type do no more than return THAT.class, or declare it to return Class<THAT> instead"
                            + " of Class<?>");
        }
        return found;
    }

    /** The class and those above it. */
    private Stream<TypeMirror> line(TypeMirror type) {
        return Stream.iterate(
                type, above -> above.getKind() == TypeKind.DECLARED, above -> types.directSupertypes(above).stream()
                        .map(TypeMirror.class::cast)
                        .findFirst()
                        .orElse(types.getNoType(TypeKind.NONE)));
    }

    private Stream<TypeMirror> told(TypeMirror type) {
        DeclaredType declared = (DeclaredType) type;
        return ElementFilter.methodsIn(declared.asElement().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(METHOD)
                        && method.getParameters().isEmpty())
                .flatMap(method -> argument(declared, method));
    }

    private Stream<TypeMirror> argument(DeclaredType declared, ExecutableElement method) {
        TypeMirror returned = types.asMemberOf(declared, method) instanceof ExecutableType executable
                ? executable.getReturnType()
                : method.getReturnType();
        return returned instanceof DeclaredType type
                ? type.getTypeArguments().stream()
                        .filter(argument -> argument.getKind() == TypeKind.DECLARED)
                        .map(argument -> (TypeMirror) argument)
                : Stream.empty();
    }
}

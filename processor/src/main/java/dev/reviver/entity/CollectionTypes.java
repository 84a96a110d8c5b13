package dev.reviver.entity;

import dev.reviver.element.Answer;
import dev.reviver.element.Mark;
import dev.reviver.schema.ColumnType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Knows what a collection with a Hibernate {@code UserCollectionType} is to Hibernate, whatever the attribute is declared as:
 * what its method {@code getClassification()} returns, or what was told of it.
 */
final class CollectionTypes {
    private static final String METHOD = "getClassification";

    /** The interface that stands for a classification, by Hibernate's name for it and by the word that tells it. */
    private static final Map<String, String> INTERFACES = Map.of(
            "BAG", "java.util.Collection",
            "ID_BAG", "java.util.Collection",
            "LIST", "java.util.List",
            "SET", "java.util.Set",
            "ORDERED_SET", "java.util.Set",
            "SORTED_SET", "java.util.Set",
            "MAP", "java.util.Map",
            "ORDERED_MAP", "java.util.Map",
            "SORTED_MAP", "java.util.Map");

    private final Elements elements;
    private final Types types;
    private final UserTypes told;
    private final Report report;

    CollectionTypes(Elements elements, Types types, UserTypes told, Report report) {
        this.elements = elements;
        this.types = types;
        this.told = told;
        this.report = report;
    }

    /** The type that the attribute could have been declared as, or a report that nobody tells. */
    Optional<TypeMirror> interfaceOf(Mark collectionType, TypeMirror declared) {
        Optional<String> classification = collectionType.type("type").flatMap(this::classification);
        if (classification.isEmpty()) {
            report.report(
                    Problem.VALUE_NOT_SUPPORTED,
                    collectionType.site("type"),
                    "type",
                    collectionType.simpleName(),
                    "whether it is a bag, a list, a set or a map is decided when the application runs. Let its method"
                            + " getClassification() do no more than return a constant, or tell it with @StoredAs(\"set\")"
                            + " of dev.reviver.annotation on that class, or with -Areviver.types=CLASS=set");
            return Optional.empty();
        }
        return Optional.ofNullable(INTERFACES.get(classification.get()))
                .map(elements::getTypeElement)
                .flatMap(type -> of(type, declared));
    }

    private Optional<String> classification(TypeMirror userType) {
        return told.known(userType)
                .map(ColumnType::base)
                .map(word -> word.toUpperCase(Locale.ROOT))
                .filter(INTERFACES::containsKey)
                .or(() -> told.decisions()
                        .of(userType, METHOD)
                        .filter(Answer.OfConstant.class::isInstance)
                        .map(answer -> ((Answer.OfConstant) answer).name()));
    }

    /** The interface with the type arguments by which the declared type extends a collection or a map. */
    private Optional<TypeMirror> of(TypeElement type, TypeMirror declared) {
        return above(declared)
                .filter(one -> isNamed(one, "java.util.Map") || isNamed(one, "java.util.Collection"))
                .map(one -> ((DeclaredType) one).getTypeArguments())
                .filter(arguments ->
                        arguments.size() == type.getTypeParameters().size())
                .findFirst()
                .map(List::<TypeMirror>copyOf)
                .map(arguments -> types.getDeclaredType(type, arguments.toArray(TypeMirror[]::new)));
    }

    private Stream<TypeMirror> above(TypeMirror type) {
        return Stream.concat(
                Stream.of(type), types.directSupertypes(type).stream().flatMap(this::above));
    }

    private static boolean isNamed(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }
}

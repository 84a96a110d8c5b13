package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the {@code AttributeConverter} of a value: the one that {@code @Convert} names, or one that applies by itself. */
final class Converters {
    private static final String CONVERTER = "jakarta.persistence.AttributeConverter";

    private final Types types;
    private final Report report;
    private final List<Conversion> automatic = new ArrayList<>();
    private final List<Registered> registered = new ArrayList<>();

    /**
     * A converter with the types that it converts between.
     *
     * @param converter its class
     * @param domain the Java type of the attribute
     * @param relational the Java type that is stored
     */
    record Conversion(TypeElement converter, TypeMirror domain, TypeMirror relational) {}

    /** What {@code @ConverterRegistration} says of a type: the converter that applies by itself, or that none does. */
    private record Registered(TypeMirror domain, Optional<Conversion> conversion) {}

    /** What {@code @Convert} or its absence says: a converter, none, or that it may apply by itself. */
    private record Asked(boolean given, Optional<Mark> mark) {}

    /**
     * For one reading.
     *
     * @param known entities and classes marked {@code @Converter}
     */
    Converters(Types types, Elements elements, Report report, Collection<TypeElement> known) {
        this.types = types;
        this.report = report;
        for (TypeElement type : known) {
            boolean auto = Marks.of(type)
                    .jpa("Converter")
                    .map(mark -> mark.flag("autoApply", false))
                    .orElse(false);
            if (auto) {
                conversion(type.asType()).ifPresent(automatic::add);
            }
            register(Marks.of(type));
        }
        known.stream().map(elements::getPackageOf).distinct().map(Marks::of).forEach(this::register);
    }

    private void register(Marks marks) {
        for (Mark mark : marks.repeatedHibernate("ConverterRegistration", "ConverterRegistrations")) {
            mark.type("converter").flatMap(this::conversion).ifPresent(conversion -> {
                TypeMirror domain = mark.type("domainType").orElse(conversion.domain());
                registered.add(new Registered(
                        domain, mark.flag("autoApply", true) ? Optional.of(conversion) : Optional.empty()));
            });
        }
    }

    /** The converter of an attribute, or of the elements of a collection; {@code type} is that of the value. */
    Optional<Conversion> of(Attribute attribute, TypeMirror type, Place place) {
        Asked asked = asked(attribute, place);
        if (asked.given()) {
            return asked.mark().flatMap(mark -> explicit(mark, attribute));
        }
        Marks marks = attribute.marks();
        // The specification says the same of the attributes of an embedded id; Hibernate does not do it.
        boolean excluded = (place.id() && !place.inEmbeddable())
                || attribute.isId()
                || marks.hasJpa("Version")
                || marks.hasJpa("Enumerated")
                || marks.hasJpa("Temporal");
        return excluded ? Optional.empty() : automatic(attribute, declared(attribute, type));
    }

    private static Asked asked(Attribute attribute, Place place) {
        Optional<Mark> outer = place.overrides().conversion(attribute.name());
        Optional<Mark> mark = outer.isPresent() ? outer : own(attribute.marks());
        return new Asked(mark.isPresent(), mark.filter(convert -> !convert.flag("disableConversion", false)));
    }

    private static Optional<Mark> own(Marks marks) {
        for (Mark convert : marks.repeatedJpa("Convert", "Converts")) {
            if (isOfTheValue(convert.text("attributeName"))) {
                return Optional.of(convert);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfTheValue(String attributeName) {
        return attributeName.isEmpty() || attributeName.equals("value") || attributeName.equals("element");
    }

    private Optional<Conversion> explicit(Mark mark, Attribute attribute) {
        Optional<TypeMirror> converter = mark.type("converter");
        Optional<Conversion> found = converter.flatMap(this::conversion);
        if (found.isEmpty()) {
            report.report(
                    Problem.CONVERTER,
                    mark.site("converter"),
                    converter.map(TypeMirror::toString).orElse("@Convert of " + attribute.name())
                            + " is no AttributeConverter with two types; name one that is");
        }
        return found;
    }

    private Optional<Conversion> automatic(Attribute attribute, TypeMirror type) {
        if (registered.isEmpty() && automatic.isEmpty()) {
            return Optional.empty();
        }
        TypeMirror boxed = type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
        if (boxed.getKind() != TypeKind.DECLARED && boxed.getKind() != TypeKind.ARRAY) {
            return Optional.empty();
        }
        Optional<Registered> own = registered.stream()
                .filter(r -> types.isSameType(r.domain(), boxed))
                .findFirst();
        if (own.isPresent()) {
            return own.get().conversion();
        }
        List<Conversion> matching = automatic.stream()
                .filter(conversion -> types.isSubtype(boxed, conversion.domain()))
                .toList();
        if (matching.size() > 1) {
            List<String> names = matching.stream()
                    .map(conversion -> conversion.converter().getQualifiedName().toString())
                    .sorted()
                    .toList();
            report.report(
                    Problem.CONVERTER,
                    attribute.site(),
                    "several apply by themselves, " + String.join(" and ", names)
                            + "; choose one with @Convert(converter), or none with @Convert(disableConversion = true)");
        }
        return matching.stream().findFirst();
    }

    /** Whether the converter takes values of the type, rather than the elements of it. */
    boolean takes(Conversion conversion, TypeMirror type) {
        return types.isSubtype(types.erasure(type), types.erasure(conversion.domain()));
    }

    /** Hibernate matches the type that the declaring class gives: of a type variable, its bound. */
    private static TypeMirror declared(Attribute attribute, TypeMirror type) {
        return attribute.member().asType() instanceof TypeVariable variable ? variable.getUpperBound() : type;
    }

    /** The types of a converter class, found among its supertypes. */
    Optional<Conversion> conversion(TypeMirror converter) {
        if (!(converter instanceof DeclaredType declared) || converter.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        return converterType(declared)
                .filter(type -> type.getTypeArguments().size() == 2)
                .map(type -> new Conversion(
                        (TypeElement) declared.asElement(),
                        resolved(type.getTypeArguments().get(0)),
                        resolved(type.getTypeArguments().get(1))));
    }

    private Optional<DeclaredType> converterType(DeclaredType type) {
        if (((TypeElement) type.asElement()).getQualifiedName().contentEquals(CONVERTER)) {
            return Optional.of(type);
        }
        return types.directSupertypes(type).stream()
                .map(DeclaredType.class::cast)
                .flatMap(above -> converterType(above).stream())
                .findFirst();
    }

    private static TypeMirror resolved(TypeMirror argument) {
        return argument instanceof TypeVariable variable ? variable.getUpperBound() : argument;
    }
}

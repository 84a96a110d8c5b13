package dev.reviver.entity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads embedded attributes: the attributes of the embeddable, as if they were the owner's. */
final class EmbeddedReader {
    private final Reading reading;

    EmbeddedReader(Reading reading) {
        this.reading = reading;
    }

    /** What an attribute inside is read with; gives its columns. */
    interface Inner extends BiFunction<Attribute, Place, List<String>> {}

    /**
     * Reads each attribute of the embeddable.
     *
     * @param type the embeddable: the attribute's type, or its element type if it is a collection
     * @return the columns in Hibernate's order, which is that of keys: by attribute name, or a record's own
     */
    List<String> read(Attribute attribute, TypeMirror type, Place place, Inner inner) {
        Overrides overrides = place.overrides().within(attribute.name()).orElse(attribute.marks());
        return readInside(attribute, type, place.withOverrides(overrides), inner);
    }

    /** The same, where the place already has the overrides of the attributes inside. */
    List<String> readInside(Attribute attribute, TypeMirror type, Place place, Inner inner) {
        Optional<DeclaredType> embeddable = JavaTypes.embeddable(type);
        if (embeddable.isEmpty()) {
            reading.report().report(Problem.TYPE_NOT_MAPPED, attribute.site(), type);
            return List.of();
        }
        TypeElement element = (TypeElement) embeddable.get().asElement();
        String name = element.getQualifiedName().toString();
        Place inside = place.inside(attribute, name).validated(validated(attribute, place));
        if (place.embeddables().contains(name)) {
            reading.report()
                    .report(Problem.EMBEDDABLE_CIRCULAR, attribute.site(), String.join(" in ", inside.embeddables()));
            return List.of();
        }
        Map<Attribute, List<String>> found = new LinkedHashMap<>();
        for (Level level : reading.entities().levelsOfEmbeddable(embeddable.get(), place.access())) {
            reading.understood()
                    .check(
                            level.type(),
                            level.type().equals(element) ? ClassKind.EMBEDDABLE : ClassKind.MAPPED_SUPERCLASS);
            for (Attribute own : level.attributes()) {
                found.put(own, inner.apply(own, inside.withAccess(level.access())));
            }
        }
        Stream<Attribute> order = found.keySet().stream();
        if (element.getKind() != ElementKind.RECORD) {
            order = order.sorted(Comparator.comparing(Attribute::name));
        }
        List<String> columns = order.flatMap(own -> found.getOrDefault(own, List.of()).stream())
                .toList();
        Era.renamed(attribute.marks())
                .ifPresent(mark -> reading.embeddings().add(new Reading.Embedding(mark, place.table(), columns)));
        return columns;
    }

    /** Into an embeddable Hibernate looks if it is marked {@code @Valid}; what must be there, if it must be itself. */
    private Place.Validated validated(Attribute attribute, Place place) {
        if (place.validated() == Place.Validated.NONE
                || !Validations.isCascaded(attribute)
                || attribute.marks().hasJpa("ElementCollection")) {
            return Place.Validated.NONE;
        }
        return reading.basics().validations().of(attribute).required() ? place.validated() : Place.Validated.OPTIONAL;
    }
}

package dev.reviver.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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

    /** Reads the columns of an embedded id, which has basic attributes and embeddables only. */
    List<String> readColumns(Attribute attribute, Place place, BiFunction<Attribute, Place, Optional<String>> basic) {
        return read(attribute, attribute.type(), place, (inner, inside) -> {
            AttributeKind kind = AttributeKinds.of(inner);
            if (!reading.understood().check(inner, kind)) {
                return List.of();
            }
            if (kind == AttributeKind.EMBEDDED) {
                return readColumns(inner, inside, basic);
            }
            if (kind == AttributeKind.BASIC) {
                return basic.apply(inner, inside).stream().toList();
            }
            refuseKind(inner, kind);
            return List.of();
        });
    }

    /**
     * Reads each attribute of the embeddable.
     *
     * @param type the embeddable: the attribute's type, or its element type if it is a collection
     * @return the columns in Hibernate's order, which is that of keys: by attribute name, or a record's own
     */
    List<String> read(Attribute attribute, TypeMirror type, Place place, Inner inner) {
        Optional<DeclaredType> embeddable = JavaTypes.embeddable(type);
        if (embeddable.isEmpty()) {
            reading.report().report(Problem.TYPE_NOT_MAPPED, attribute.site(), type);
            return List.of();
        }
        TypeElement element = (TypeElement) embeddable.get().asElement();
        String name = element.getQualifiedName().toString();
        Place inside = place.within(attribute, name);
        if (place.embeddables().contains(name)) {
            reading.report()
                    .report(Problem.EMBEDDABLE_CIRCULAR, attribute.site(), String.join(" in ", inside.embeddables()));
            return List.of();
        }
        List<String> columns = new ArrayList<>();
        for (Level level : reading.entities().levelsOfEmbeddable(embeddable.get(), place.access())) {
            reading.understood()
                    .check(
                            level.type(),
                            level.type().equals(element) ? ClassKind.EMBEDDABLE : ClassKind.MAPPED_SUPERCLASS);
            Map<Attribute, List<String>> found = new HashMap<>();
            for (Attribute own : level.attributes()) {
                found.put(own, inner.apply(own, inside.withAccess(level.access())));
            }
            hibernateOrder(level).forEach(own -> columns.addAll(found.getOrDefault(own, List.of())));
        }
        Era.renamed(attribute.marks())
                .ifPresent(mark -> reading.embeddings().add(new Reading.Embedding(mark, place.table(), columns)));
        return columns;
    }

    private void refuseKind(Attribute attribute, AttributeKind kind) {
        reading.report()
                .report(
                        Problem.ANNOTATION_NOT_UNDERSTOOD,
                        attribute.site(),
                        "EmbeddedId",
                        "a class with " + kind.words());
    }

    private static List<Attribute> hibernateOrder(Level level) {
        return level.type().getKind() == ElementKind.RECORD
                ? level.attributes()
                : level.attributes().stream()
                        .sorted(Comparator.comparing(Attribute::name))
                        .toList();
    }
}

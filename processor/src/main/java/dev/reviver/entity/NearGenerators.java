package dev.reviver.entity;

import dev.reviver.element.Annotations;
import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The generators that an id can mean: those on the attribute, the entity, the class that declares the attribute, and its
 * package. Those of other entities do not count ({@code GeneratorAnnotationHelper#findLocalizedMatch}).
 */
final class NearGenerators {
    private static final String META = "org.hibernate.annotations.IdGeneratorType";

    /** The annotations that describe a generator. */
    enum Kind {
        SEQUENCE("SequenceGenerator", "SequenceGenerators"),
        TABLE("TableGenerator", "TableGenerators"),
        GENERIC("GenericGenerator", "GenericGenerators");

        private final String annotation;
        private final String container;

        Kind(String annotation, String container) {
            this.annotation = annotation;
            this.container = container;
        }

        List<Mark> on(Marks marks) {
            return this == GENERIC
                    ? marks.repeatedHibernate(annotation, container)
                    : marks.repeatedJpa(annotation, container);
        }
    }

    private final Element id;
    private final List<Marks> places;

    private NearGenerators(Element id, List<Marks> places) {
        this.id = id;
        this.places = places;
    }

    static NearGenerators of(Entity entity, Attribute id) {
        List<Marks> places = new ArrayList<>();
        places.add(id.marks());
        places.add(Marks.of(entity.root().type()));
        if (id.member().getEnclosingElement() instanceof TypeElement declaring) {
            places.add(Marks.of(declaring));
            Element around = declaring;
            while (around != null && around.getKind() != ElementKind.PACKAGE) {
                around = around.getEnclosingElement();
            }
            if (around != null) {
                places.add(Marks.of(around));
            }
        }
        return new NearGenerators(id.member(), places);
    }

    /** Without a name, the nearest; with one, that of the name, else the nearest without any. */
    Optional<Mark> find(Kind kind, String wanted) {
        List<Mark> near =
                places.stream().flatMap(marks -> kind.on(marks).stream()).toList();
        if (wanted.isEmpty()) {
            return near.stream().findFirst();
        }
        return near.stream()
                .filter(mark -> mark.text("name").equals(wanted))
                .findFirst()
                .or(() -> ofUnit(kind, wanted))
                .or(() -> near.stream()
                        .filter(mark -> mark.text("name").isEmpty())
                        .findFirst());
    }

    /** Those that a mapping file declares outside of classes hold for all, but only by their names. */
    private Optional<Mark> ofUnit(Kind kind, String wanted) {
        return Annotations.ofUnit().stream()
                .map(mirror -> new Mark(id, mirror))
                .filter(mark -> mark.simpleName().equals(kind.annotation))
                .filter(mark -> mark.text("name").equals(wanted))
                .findFirst();
    }

    /** An annotation that stands for a generator, on the class or package. */
    Optional<Mark> annotationAround() {
        return places.stream()
                .skip(2)
                .flatMap(marks -> annotation(marks).stream())
                .findFirst();
    }

    /** An annotation that stands for a generator. */
    static Optional<Mark> annotation(Marks marks) {
        return marks.all().stream()
                .filter(mark -> Marks.of(mark.type()).named(META).isPresent())
                .findFirst();
    }

    /** The class of the generator that the annotation stands for. */
    static String classOf(Mark annotation) {
        return Marks.of(annotation.type())
                .named(META)
                .flatMap(meta -> meta.type("value"))
                .map(JavaTypes::nameOf)
                .orElse("");
    }
}

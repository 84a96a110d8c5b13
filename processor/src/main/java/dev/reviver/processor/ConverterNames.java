package dev.reviver.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The names of the converter classes that the rounds have shown, to which those of earlier compiles are added. */
final class ConverterNames {
    private final SortedSet<String> names = new TreeSet<>();

    /** Adds a class and the classes in it, as far as they are converters. */
    void addAll(TypeElement type) {
        if (Jpa.isConverter(type)) {
            names.add(type.getQualifiedName().toString());
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::addAll);
    }

    /** The converters of the module, those included that this compile was not shown and that still exist. */
    List<TypeElement> all(Elements elements, Optional<Path> classOutput) {
        SortedSet<String> all = new TreeSet<>(names);
        all.addAll(ClassRecord.CONVERTERS.read(classOutput));
        return all.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .filter(Jpa::isConverter)
                .toList();
    }
}

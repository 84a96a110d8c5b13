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

/**
 * The names of the classes that count though no entity need name them, as the rounds have shown them: converters, and
 * embeddables below others. Those of earlier compiles are added.
 */
final class UnnamedClasses {
    private final SortedSet<String> names = new TreeSet<>();

    /** Adds a class and the classes in it, as far as they count. */
    void addAll(TypeElement type) {
        if (counts(type)) {
            names.add(type.getQualifiedName().toString());
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::addAll);
    }

    /** Those of the module, those included that this compile was not shown and that still exist. */
    List<TypeElement> all(Elements elements, Optional<Path> classOutput) {
        SortedSet<String> all = new TreeSet<>(names);
        all.addAll(ClassRecord.UNNAMED.read(classOutput));
        return all.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .filter(UnnamedClasses::counts)
                .toList();
    }

    private static boolean counts(TypeElement type) {
        return Jpa.isConverter(type) || Jpa.isEmbeddableSubclass(type);
    }
}

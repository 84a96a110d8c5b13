package dev.reviver.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entities of the module, of which an incremental compiler shows only some. A class that is known from
 * before counts for as long as its class or its source exists; only when both are gone is it gone.
 */
final class EntitySelector {
    private final Elements elements;
    private final SourceFiles sources;
    private final Optional<Path> classOutput;

    EntitySelector(Elements elements, SourceFiles sources, Optional<Path> classOutput) {
        this.elements = elements;
        this.sources = sources;
        this.classOutput = classOutput;
    }

    /**
     * Selects the entities.
     *
     * @param compiled the entities that this compile has shown
     * @param migrated the entities of the snapshot
     * @param recorded the entities of earlier compiles
     */
    EntitySelection select(Collection<String> compiled, Collection<String> migrated, Collection<String> recorded) {
        SortedMap<String, TypeElement> selected = new TreeMap<>();
        SortedMap<String, Path> unseen = new TreeMap<>();
        for (String name : compiled) {
            find(name).ifPresent(type -> selected.put(name, type));
        }
        for (String name : Stream.concat(migrated.stream(), recorded.stream()).toList()) {
            Optional<TypeElement> type = find(name);
            if (type.isEmpty()) {
                sources.uncompiledSourceOf(name).ifPresent(source -> unseen.put(name, source));
            } else if (Jpa.isEntity(type.get()) && (migrated.contains(name) || isOurs(type.get()))) {
                selected.put(name, type.get());
            }
        }
        addReferenced(selected);
        return new EntitySelection(List.copyOf(selected.values()), unseen);
    }

    private Optional<TypeElement> find(String name) {
        return Optional.ofNullable(elements.getTypeElement(name));
    }

    /** Adds the entities of this module that others refer to. */
    private void addReferenced(SortedMap<String, TypeElement> selected) {
        Deque<TypeElement> open = new ArrayDeque<>(selected.values());
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            TypeElement type = open.pop();
            if (!seen.add(type.getQualifiedName().toString())) {
                continue;
            }
            if (Jpa.isEntity(type) && isOurs(type)) {
                selected.putIfAbsent(type.getQualifiedName().toString(), type);
            }
            for (Element member : type.getEnclosedElements()) {
                addTypes(open, attributeType(member));
            }
            addTypes(open, type.getSuperclass());
        }
    }

    private static @Nullable TypeMirror attributeType(Element member) {
        return switch (member.getKind()) {
            case FIELD -> member.asType();
            case METHOD -> ((ExecutableElement) member).getReturnType();
            default -> null;
        };
    }

    private static void addTypes(Deque<TypeElement> open, @Nullable TypeMirror type) {
        if (type instanceof ArrayType array) {
            addTypes(open, array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            if (declared.asElement() instanceof TypeElement element && Jpa.isMapped(element)) {
                open.push(element);
            }
            declared.getTypeArguments().forEach(argument -> addTypes(open, argument));
        }
    }

    /** Whether it is of this module: read from a source, or from where this compile's classes go. */
    private boolean isOurs(TypeElement type) {
        String file = elements.getBinaryName(type).toString().replace('.', '/') + ".class";
        return classOutput
                .filter(output -> Files.isRegularFile(output.resolve(file)))
                .isPresent();
    }
}

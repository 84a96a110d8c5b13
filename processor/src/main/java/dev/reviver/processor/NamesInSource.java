package dev.reviver.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What the names of classes and fields in a class's source mean, in the order of the Java Language Specification, 6.4.1. */
final class NamesInSource {
    private static final String ALL = ".*";

    private final Elements elements;
    private final TypeElement within;
    private final List<String> imports = new ArrayList<>();
    private final List<String> staticImports = new ArrayList<>();

    /**
     * For the bodies in one class.
     *
     * @param unit the source file
     * @param within the class, which may be nested
     */
    NamesInSource(CompilationUnitTree unit, TypeElement within, Elements elements) {
        this.elements = elements;
        this.within = within;
        for (ImportTree one : unit.getImports()) {
            (one.isStatic() ? staticImports : imports)
                    .add(one.getQualifiedIdentifier().toString());
        }
    }

    /** The class that a name with or without dots means. */
    Optional<TypeElement> type(String dotted) {
        int dot = dotted.lastIndexOf('.');
        if (dot < 0) {
            return simple(dotted);
        }
        Optional<TypeElement> inner =
                type(dotted.substring(0, dot)).flatMap(outer -> nested(outer, dotted.substring(dot + 1)));
        return inner.isPresent() ? inner : canonical(dotted);
    }

    /** The field or constant that a name means; local variables are none of its business. */
    Optional<VariableElement> field(String dotted) {
        int dot = dotted.lastIndexOf('.');
        if (dot >= 0) {
            return type(dotted.substring(0, dot)).flatMap(owner -> field(owner, dotted.substring(dot + 1)));
        }
        return around().flatMap(type -> field(type, dotted).stream())
                .findFirst()
                .or(() -> imported(staticImports, dotted)
                        .flatMap(type -> field(type, dotted).stream())
                        .findFirst());
    }

    private Optional<TypeElement> simple(String name) {
        return around().flatMap(type ->
                        type.getSimpleName().contentEquals(name) ? Stream.of(type) : nested(type, name).stream())
                .findFirst()
                .or(() -> imports.stream()
                        .filter(one -> one.endsWith("." + name))
                        .flatMap(one -> canonical(one).stream())
                        .findFirst())
                .or(() -> inPackage(
                        elements.getPackageOf(within).getQualifiedName().toString(), name))
                .or(() -> imported(staticImports, name)
                        .flatMap(type -> nested(type, name).stream())
                        .findFirst())
                .or(() -> Stream.concat(imports.stream().filter(one -> one.endsWith(ALL)), Stream.of("java.lang.*"))
                        .flatMap(one -> inPackage(withoutEnd(one), name).stream())
                        .findFirst());
    }

    /** The class and those around it. */
    private Stream<TypeElement> around() {
        return Stream.<Element>iterate(within, TypeElement.class::isInstance, Element::getEnclosingElement)
                .map(TypeElement.class::cast);
    }

    /** The classes of which static imports may bring a member of that name: those that name it first. */
    private Stream<TypeElement> imported(List<String> all, String name) {
        return Stream.concat(
                        all.stream().filter(one -> one.endsWith("." + name)),
                        all.stream().filter(one -> one.endsWith(ALL)))
                .flatMap(one -> canonical(withoutEnd(one)).stream());
    }

    private static String withoutEnd(String imported) {
        return imported.substring(0, imported.lastIndexOf('.'));
    }

    private Optional<TypeElement> inPackage(String name, String simpleName) {
        return canonical(name.isEmpty() ? simpleName : name + "." + simpleName);
    }

    private Optional<TypeElement> canonical(String name) {
        return Optional.ofNullable(elements.getTypeElement(name));
    }

    private Optional<TypeElement> nested(TypeElement type, String name) {
        return ElementFilter.typesIn(elements.getAllMembers(type)).stream()
                .filter(inner -> inner.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private Optional<VariableElement> field(TypeElement type, String name) {
        return ElementFilter.fieldsIn(elements.getAllMembers(type)).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .findFirst();
    }
}

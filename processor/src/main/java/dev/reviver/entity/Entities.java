package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The entities met so far, given or only referred to, each read once. */
final class Entities {
    private static final Map<ElementKind, String> KINDS =
            Map.of(ElementKind.INTERFACE, "an interface", ElementKind.RECORD, "a record", ElementKind.ENUM, "an enum");

    private final Elements elements;
    private final Types types;
    private final Namer namer;
    private final Report report;
    private final Era era;
    private final ClassLines lines;
    private final Levels levelReader;
    private final SortedMap<String, TypeElement> given = new TreeMap<>();
    private final Map<String, Entity> byClass = new LinkedHashMap<>();
    private final Map<Entity, List<Level>> levels = new LinkedHashMap<>();

    /** Filled when first asked for, once all given classes are known. */
    private @Nullable Map<Entity, List<Entity>> children;

    /**
     * None met so far.
     *
     * @param given the classes of the module that are read: entities, and embeddables below others
     */
    Entities(
            Elements elements,
            Types types,
            CompositeTypes composites,
            CollectionTypes collections,
            Namer namer,
            Report report,
            List<TypeElement> given,
            Era era) {
        this.elements = elements;
        this.types = types;
        this.namer = namer;
        this.report = report;
        this.era = era;
        this.lines = new ClassLines(types, report);
        List<TypeElement> embeddables = new ArrayList<>();
        for (TypeElement type : given) {
            Marks marks = Marks.of(type);
            if (marks.hasJpa("Entity")) {
                this.given.put(type.getQualifiedName().toString(), type);
            } else if (marks.hasJpa("Embeddable")) {
                embeddables.add(type);
            }
        }
        this.levelReader = new Levels(lines, new Attributes(types, composites, collections, report, era), embeddables);
    }

    /** The classes above classes. */
    ClassLines lines() {
        return lines;
    }

    /** The attributes of embeddables and id classes. */
    Levels levels() {
        return levelReader;
    }

    /** What was said of former names, on the classes and attributes read until now. */
    Collection<Mark> renamed() {
        return levelReader.renamed();
    }

    /** Classes and attributes that have something to say of the next migration. */
    Collection<Element> remarked() {
        return levelReader.remarked();
    }

    /** The packages of the given classes. */
    List<PackageElement> packages() {
        return given.values().stream().map(elements::getPackageOf).distinct().toList();
    }

    /** The entity of a class that is marked {@code @Entity}. */
    Entity of(TypeElement type) {
        String key = type.getQualifiedName().toString();
        Entity known = byClass.get(key);
        if (known == null) {
            known = read(type);
            byClass.put(key, known);
        }
        return known;
    }

    /** The entity that an association points to, or a report that it is none. */
    Optional<Entity> target(TypeMirror type, Site site) {
        if (type.getKind() == TypeKind.ERROR) {
            report.report(Problem.TYPE_MISSING, site, type);
        } else if (type.getKind() == TypeKind.TYPEVAR) {
            report.report(Problem.TYPE_UNRESOLVED, site, type);
        } else if (type.getKind() == TypeKind.DECLARED
                && Marks.of(types.asElement(type)).hasJpa("Entity")) {
            return Optional.of(of((TypeElement) types.asElement(type)));
        } else {
            report.report(Problem.NOT_AN_ENTITY, site, type);
        }
        return Optional.empty();
    }

    /** The given entities that inherit directly from {@code parent}, in name order. */
    List<Entity> children(Entity parent) {
        Map<Entity, List<Entity>> known = children;
        if (known == null) {
            known = new HashMap<>();
            for (TypeElement type : given.values()) {
                Entity entity = of(type);
                if (entity.parent().isPresent()) {
                    known.computeIfAbsent(entity.parent().get(), key -> new ArrayList<>())
                            .add(entity);
                }
            }
            children = known;
        }
        return known.getOrDefault(parent, List.of());
    }

    /** The given entities below {@code ancestor}, each before those that inherit from it. */
    List<Entity> descendants(Entity ancestor) {
        return children(ancestor).stream()
                .flatMap(child -> Stream.concat(Stream.of(child), descendants(child).stream()))
                .toList();
    }

    /** The class with its mapped superclasses up to the next entity, the topmost first. */
    List<Level> levels(Entity entity) {
        List<Level> known = levels.get(entity);
        if (known == null) {
            known = readLevels(entity);
            levels.put(entity, known);
        }
        return known;
    }

    /** Whether the attribute exists in the entity or the entities it inherits from. */
    Optional<Attribute> attribute(Entity entity, String name) {
        return levels(entity).stream()
                .flatMap(level -> level.attributes().stream())
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .or(() -> entity.parent().flatMap(parent -> attribute(parent, name)));
    }

    /** Reports a {@code mappedBy} that names no attribute of the target. */
    void requireMappedBy(Entity target, Mark mark) {
        String path = mark.text("mappedBy");
        int dot = path.indexOf('.');
        if (attribute(target, dot < 0 ? path : path.substring(0, dot)).isEmpty()) {
            report.report(Problem.ATTRIBUTE_UNKNOWN, mark.site("mappedBy"), "mappedBy", path, target.qualifiedName());
        }
    }

    /** All attributes of the entity and the entities it inherits from. */
    List<Attribute> allAttributes(Entity entity) {
        List<Attribute> all = new ArrayList<>();
        entity.parent().ifPresent(parent -> all.addAll(allAttributes(parent)));
        levels(entity).forEach(level -> all.addAll(level.attributes()));
        return all;
    }

    /** The class of that name, in the sources or on the class path. */
    Optional<TypeElement> type(String qualifiedName) {
        return Optional.ofNullable(elements.getTypeElement(qualifiedName));
    }

    /** The type, or the class that boxes it. */
    TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    /** The Java type that a class of Hibernate's {@code JavaType} describes. */
    Optional<TypeMirror> typeOfJavaType(TypeMirror descriptor) {
        if (JavaTypes.nameOf(descriptor).equals("org.hibernate.type.descriptor.java.JavaType")) {
            return JavaTypes.lastArgument(descriptor);
        }
        return types.directSupertypes(descriptor).stream()
                .flatMap(above -> typeOfJavaType(above).stream())
                .findFirst();
    }

    private Entity read(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS) {
            report.report(Problem.NOT_A_CLASS, Site.of(type), KINDS.getOrDefault(type.getKind(), "something else"));
        }
        Marks marks = Marks.of(type);
        levelReader.remember(type, marks);
        Optional<Entity> parent = parent(type);
        Entity.Inheritance inheritance = parent.map(Entity::inheritance)
                .orElseGet(() -> inheritance(marks.jpa("Inheritance")
                        .map(mark -> mark.constant("strategy"))
                        .orElse("")));
        parent.ifPresent(above -> requireSameInheritance(marks, above));
        String name = era.formerClass(marks)
                .or(() -> textOf(marks.jpa("Entity"), "name"))
                .orElseGet(() -> unqualifiedName(type));
        String qualifiedName = type.getQualifiedName().toString();
        boolean ours = given.containsKey(qualifiedName);
        if (parent.isPresent() && inheritance == Entity.Inheritance.SINGLE_TABLE) {
            Entity above = parent.get();
            return new Entity(
                    type,
                    qualifiedName,
                    name,
                    parent,
                    inheritance,
                    lines.accessOf(type),
                    above.table(),
                    above.tableName(),
                    ours);
        }
        Optional<Mark> mark = marks.jpa("Table");
        Name table = namer.logical(
                Name.parse(era.formerTable(marks).or(() -> textOf(mark, "name")).orElse(name)));
        QualifiedName tableName = namer.qualified(
                namer.physical(table),
                textOf(mark, "schema").orElse(""),
                mark.map(m -> m.site("name")).orElse(Site.of(type)));
        return new Entity(type, qualifiedName, name, parent, inheritance, lines.accessOf(type), table, tableName, ours);
    }

    private static Optional<String> textOf(Optional<Mark> mark, String value) {
        return mark.map(m -> m.text(value)).filter(text -> !text.isEmpty());
    }

    /** Hibernate cuts the binary name at the last dot, so that a nested class keeps its outer one: {@code Shop$Item}. */
    String unqualifiedName(TypeElement type) {
        String binary = elements.getBinaryName(type).toString();
        return binary.substring(binary.lastIndexOf('.') + 1);
    }

    private static Entity.Inheritance inheritance(String constant) {
        return switch (constant) {
            case "JOINED" -> Entity.Inheritance.JOINED;
            case "TABLE_PER_CLASS" -> Entity.Inheritance.TABLE_PER_CLASS;
            default -> Entity.Inheritance.SINGLE_TABLE;
        };
    }

    /** A subclass may say it again, but not anew. */
    private void requireSameInheritance(Marks marks, Entity parent) {
        marks.jpa("Inheritance")
                .filter(mark -> inheritance(mark.constant("strategy")) != parent.inheritance())
                .ifPresent(mark -> report.report(
                        Problem.VALUE_NOT_SUPPORTED,
                        mark.site("strategy"),
                        "strategy",
                        mark.simpleName(),
                        "the root of the hierarchy, " + parent.root().qualifiedName() + ", has " + parent.inheritance()
                                + " for all of its classes. Leave the annotation out, or change that of the root"));
    }

    private Optional<Entity> parent(TypeElement type) {
        for (Optional<TypeElement> next = lines.superclass(type);
                next.isPresent();
                next = lines.superclass(next.get())) {
            if (Marks.of(next.get()).hasJpa("Entity")) {
                return Optional.of(of(next.get()));
            }
        }
        return Optional.empty();
    }

    private List<Level> readLevels(Entity entity) {
        Set<String> inherited = new HashSet<>();
        entity.parent().ifPresent(parent -> allAttributes(parent).forEach(a -> inherited.add(a.name())));
        List<Level> found = levelReader.of(
                lines.mappedLine(entity.type()),
                entity.access(),
                (DeclaredType) entity.type().asType(),
                inherited);
        return entity.parent().isPresent() ? found : new IdClassKey(this).completed(entity, found);
    }
}

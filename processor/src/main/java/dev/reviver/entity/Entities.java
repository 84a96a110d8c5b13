package dev.reviver.entity;

import dev.reviver.element.AccessType;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final Attributes attributes;
    private final SortedMap<String, TypeElement> given = new TreeMap<>();
    private final Map<String, List<TypeElement>> embeddablesBelow = new HashMap<>();
    private final Map<String, Entity> byClass = new LinkedHashMap<>();
    private final Map<Entity, List<Level>> levels = new LinkedHashMap<>();
    /** Of embeddables without type arguments, the same in each place. */
    private final Map<String, Map<AccessType, List<Level>>> ofEmbeddables = new HashMap<>();

    private final Map<Element, Mark> renamed = new LinkedHashMap<>();
    private final Set<Element> remarked = new LinkedHashSet<>();
    /** Filled when first asked for, once all given classes are known. */
    private @Nullable Map<Entity, List<Entity>> children;

    /**
     * None met so far.
     *
     * @param given the classes of the module that are read: entities, and embeddables below others
     */
    Entities(Elements elements, Types types, Namer namer, Report report, List<TypeElement> given, Era era) {
        this.elements = elements;
        this.types = types;
        this.namer = namer;
        this.report = report;
        this.era = era;
        this.attributes = new Attributes(types, report, era);
        for (TypeElement type : given) {
            Marks marks = Marks.of(type);
            if (marks.hasJpa("Entity")) {
                this.given.put(type.getQualifiedName().toString(), type);
            } else if (marks.hasJpa("Embeddable")) {
                embeddableAbove(type).ifPresent(above -> embeddablesBelow
                        .computeIfAbsent(above.getQualifiedName().toString(), key -> new ArrayList<>())
                        .add(type));
            }
        }
    }

    /** What was said of former names, on the classes and attributes read until now. */
    Collection<Mark> renamed() {
        return List.copyOf(renamed.values());
    }

    /** Classes and attributes that have something to say of the next migration. */
    Collection<Element> remarked() {
        return List.copyOf(remarked);
    }

    private void remember(Element element, Marks marks) {
        Era.renamed(marks).ifPresent(mark -> renamed.put(element, mark));
        if (Remarks.isOn(marks)) {
            remarked.add(element);
        }
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

    /** The levels of an embeddable: it and its mapped superclasses. */
    List<Level> levelsOfEmbeddable(DeclaredType embeddable, AccessType access) {
        TypeElement type = (TypeElement) embeddable.asElement();
        if (!embeddable.getTypeArguments().isEmpty()) {
            return levels(mappedLine(type), access, embeddable, new HashSet<>());
        }
        Map<AccessType, List<Level>> known = ofEmbeddables.computeIfAbsent(
                type.getQualifiedName().toString(), name -> new EnumMap<>(AccessType.class));
        List<Level> levels = known.get(access);
        if (levels == null) {
            levels = levels(mappedLine(type), access, embeddable, new HashSet<>());
            known.put(access, levels);
        }
        return levels;
    }

    /** Whether the embeddable is the root of several, so that a column tells which of them is meant. */
    boolean isRootOfEmbeddables(TypeElement embeddable) {
        return embeddablesBelow.containsKey(embeddable.getQualifiedName().toString())
                && embeddableAbove(embeddable).isEmpty();
    }

    /** What the embeddables below a root add to it, each its own attributes only. */
    List<Level> levelsBelow(TypeElement embeddable, AccessType access) {
        List<Level> found = new ArrayList<>();
        for (TypeElement below :
                embeddablesBelow.getOrDefault(embeddable.getQualifiedName().toString(), List.of())) {
            found.addAll(levels(List.of(below), access, (DeclaredType) below.asType(), new HashSet<>()));
            found.addAll(levelsBelow(below, access));
        }
        return found;
    }

    private Optional<TypeElement> embeddableAbove(TypeElement type) {
        Optional<TypeElement> next = superclass(type);
        while (next.isPresent() && !Marks.of(next.get()).hasJpa("Embeddable")) {
            next = superclass(next.get());
        }
        return next;
    }

    /** The attributes of an id class, which has no annotation of its own: those of its superclasses count too. */
    List<Attribute> attributesOfIdClass(DeclaredType idClass, AccessType access) {
        List<TypeElement> line = new ArrayList<>();
        Optional<TypeElement> next = Optional.of((TypeElement) idClass.asElement());
        while (next.isPresent() && !next.get().getQualifiedName().contentEquals("java.lang.Object")) {
            line.add(0, next.get());
            next = superclass(next.get());
        }
        return levels(line, access, idClass, new HashSet<>()).stream()
                .flatMap(level -> level.attributes().stream())
                .toList();
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

    /** The class and all its superclasses, the nearest first. */
    List<TypeElement> superclasses(TypeElement type) {
        List<TypeElement> line = new ArrayList<>();
        for (Optional<TypeElement> next = Optional.of(type); next.isPresent(); next = superclass(next.get())) {
            line.add(next.get());
        }
        return line;
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

    /** The mapped superclasses of an entity, and it, the topmost first; plain classes between do not count. */
    List<TypeElement> mappedLine(TypeElement type) {
        List<TypeElement> line = new ArrayList<>();
        line.add(type);
        for (Optional<TypeElement> next = superclass(type); next.isPresent(); next = superclass(next.get())) {
            Marks marks = Marks.of(next.get());
            if (marks.hasJpa("Entity")) {
                break;
            }
            if (marks.hasJpa("MappedSuperclass")) {
                line.add(0, next.get());
            }
        }
        return line;
    }

    private Entity read(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS) {
            report.report(Problem.NOT_A_CLASS, Site.of(type), KINDS.getOrDefault(type.getKind(), "something else"));
        }
        Marks marks = Marks.of(type);
        remember(type, marks);
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
                    accessOf(type),
                    above.table(),
                    above.tableName(),
                    ours);
        }
        Optional<Mark> mark = marks.jpa("Table");
        Name table =
                Name.parse(era.formerTable(marks).or(() -> textOf(mark, "name")).orElse(name));
        QualifiedName tableName = namer.qualified(
                namer.physical(table),
                textOf(mark, "schema").orElse(""),
                mark.map(m -> m.site("name")).orElse(Site.of(type)));
        return new Entity(type, qualifiedName, name, parent, inheritance, accessOf(type), table, tableName, ours);
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
        for (Optional<TypeElement> next = superclass(type); next.isPresent(); next = superclass(next.get())) {
            if (Marks.of(next.get()).hasJpa("Entity")) {
                return Optional.of(of(next.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<TypeElement> superclass(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        if (superclass.getKind() == TypeKind.ERROR) {
            report.report(Problem.TYPE_MISSING, Site.of(type), superclass);
        }
        return superclass.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) types.asElement(superclass))
                : Optional.empty();
    }

    /**
     * The placement of the id decides for the whole hierarchy (Jakarta Persistence 3.2, section 2.3.1), but where a class
     * says for itself what counts; after that, what else is annotated in the class, in its root and above ({@code
     * InheritanceState}).
     */
    private AccessType accessOf(TypeElement type) {
        for (Optional<TypeElement> next = Optional.of(type); next.isPresent(); next = superclass(next.get())) {
            if (AccessType.explicit(Marks.of(next.get())).isEmpty()) {
                Optional<AccessType> found = Attributes.accessOfId(next.get());
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        List<TypeElement> line = superclasses(type);
        return Stream.concat(Stream.concat(Stream.of(type), rootOf(line).stream()), mappedSuperclasses(line))
                .flatMap(next -> Attributes.accessOfMapped(next).stream())
                .findFirst()
                .orElse(AccessType.FIELD);
    }

    private static Stream<TypeElement> mappedSuperclasses(List<TypeElement> line) {
        return line.stream().filter(next -> Marks.of(next).hasJpa("MappedSuperclass"));
    }

    private static Optional<TypeElement> rootOf(List<TypeElement> line) {
        return line.stream().filter(next -> Marks.of(next).hasJpa("Entity")).reduce((below, above) -> above);
    }

    private List<Level> readLevels(Entity entity) {
        Set<String> inherited = new HashSet<>();
        entity.parent().ifPresent(parent -> allAttributes(parent).forEach(a -> inherited.add(a.name())));
        return levels(
                mappedLine(entity.type()),
                entity.access(),
                (DeclaredType) entity.type().asType(),
                inherited);
    }

    /** Hibernate keeps the first declaration of an attribute: one repeated in a subclass changes nothing. */
    private List<Level> levels(
            List<TypeElement> line, AccessType access, DeclaredType container, Set<String> declaredAbove) {
        List<Level> found = new ArrayList<>();
        for (TypeElement type : line) {
            List<Attribute> own = new ArrayList<>();
            for (Attribute attribute : attributes.declaredBy(type, access, container)) {
                if (declaredAbove.add(attribute.name())) {
                    own.add(attribute);
                    remember(attribute.member(), attribute.marks());
                }
            }
            found.add(new Level(type, AccessType.explicit(Marks.of(type)).orElse(access), own));
        }
        return List.copyOf(found);
    }
}

package dev.reviver.xml;

import dev.reviver.element.Annotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes what files say of classes over the annotations of those classes, in the order of Hibernate's {@code XmlProcessor}:
 * what is complete first, then what is added to embeddables, mapped superclasses and entities.
 */
final class ManagedTypes {
    private static final String HIBERNATE = "org.hibernate.annotations.";

    private static final Map<String, String> KINDS = Map.of(
            "embeddable", "Embeddable",
            "mapped-superclass", "MappedSuperclass",
            "entity", "Entity");

    private static final Map<String, String> TWINS = Map.of(
            "secondary-table", "SecondaryTable",
            "sequence-generator", "SequenceGenerator",
            "table-generator", "TableGenerator",
            "inheritance", "Inheritance",
            "discriminator-column", "DiscriminatorColumn");

    private static final Map<String, String> REPEATED = Map.of(
            "attribute-override", "AttributeOverride",
            "association-override", "AssociationOverride",
            "convert", "Convert",
            "primary-key-join-column", "PrimaryKeyJoinColumn");

    /** What touches no schema, and what Hibernate itself passes over. */
    private static final Set<String> IGNORED = Set.of(
            "description",
            "attributes",
            "table",
            "secondary-table",
            "primary-key-foreign-key",
            "named-query",
            "named-native-query",
            "named-stored-procedure-query",
            "sql-result-set-mapping",
            "named-entity-graph",
            "exclude-default-listeners",
            "exclude-superclass-listeners",
            "entity-listeners",
            "pre-persist",
            "post-persist",
            "pre-remove",
            "post-remove",
            "pre-update",
            "post-update",
            "post-load",
            "caching",
            "filter",
            "fetch-profile",
            "sql-restriction",
            "sql-insert",
            "sql-update",
            "sql-delete",
            "rowid",
            "batch-size",
            "synchronize",
            "optimistic-locking");

    private final Elements elements;
    private final UnitDefaults defaults;
    private final Complaints complaints;
    private final Map<Element, Target> targets = new LinkedHashMap<>();
    private final List<AnnotationMirror> ofUnit = new ArrayList<>();
    private final List<TypeElement> types = new ArrayList<>();

    ManagedTypes(Elements elements, UnitDefaults defaults, Complaints complaints) {
        this.elements = elements;
        this.defaults = defaults;
        this.complaints = complaints;
    }

    /** All classes that the files speak of. */
    List<TypeElement> types() {
        return List.copyOf(types);
    }

    Annotations annotations() {
        Map<Element, List<AnnotationMirror>> replaced = new LinkedHashMap<>();
        targets.forEach((element, target) -> replaced.put(element, target.all()));
        return new Annotations(replaced, ofUnit);
    }

    void read(List<XmlNode> roots) {
        roots.forEach(this::readGlobal);
        for (XmlNode root : roots) {
            for (String kind : List.of("embeddable", "mapped-superclass", "entity")) {
                root.all(kind).stream().filter(this::isComplete).forEach(node -> read(root, node));
            }
        }
        for (String kind : List.of("embeddable", "mapped-superclass", "entity")) {
            for (XmlNode root : roots) {
                root.all(kind).stream().filter(node -> !isComplete(node)).forEach(node -> read(root, node));
            }
        }
    }

    private boolean isComplete(XmlNode node) {
        return defaults.complete()
                || node.attribute("metadata-complete").filter("true"::equals).isPresent();
    }

    private void readGlobal(XmlNode root) {
        Names names = new Names(elements, root, complaints);
        AnnotationMaker maker = new AnnotationMaker(elements, names, complaints);
        root.all("sequence-generator").forEach(node -> maker.make("SequenceGenerator", node, null, Set.of())
                .ifPresent(ofUnit::add));
        root.all("table-generator").forEach(node -> maker.make("TableGenerator", node, null, Set.of())
                .ifPresent(ofUnit::add));
        root.all("converter")
                .forEach(node -> names.type(node, node.attribute("class").orElse(""))
                        .ifPresent(type -> {
                            types.add(type);
                            target(type, maker).apply("Converter", node, Set.of("class"));
                        }));
    }

    private Target target(Element element, AnnotationMaker maker) {
        return targets.computeIfAbsent(element, key -> Target.of(key, maker));
    }

    private void read(XmlNode root, XmlNode node) {
        Names names = new Names(elements, root, complaints);
        Optional<String> name = node.attribute("class");
        if (name.isEmpty()) {
            complaints.tell(
                    node, "<" + node.name() + "> names no class, and entities without one are not read; name it");
            return;
        }
        names.type(node, name.get()).ifPresent(type -> read(names, node, type));
    }

    private void read(Names names, XmlNode node, TypeElement type) {
        AnnotationMaker maker = new AnnotationMaker(elements, names, complaints);
        types.add(type);
        Optional<String> access = access(names.root(), node, type);
        if (isComplete(node)) {
            clear(type, maker);
        }
        Target target = target(type, maker);
        target.apply(KINDS.getOrDefault(node.name(), "Entity"), node, entityName(node));
        if (!node.name().equals("embeddable") || isComplete(node)) {
            access.ifPresent(value -> target.apply("Access", node, Map.of("value", value)));
        }
        if (node.name().equals("entity")) {
            readTable(names, node, target);
        }
        node.first("attributes")
                .ifPresent(attributes -> new AttributeElements(targets, type, access.orElse("FIELD"), maker, complaints)
                        .read(attributes));
        REPEATED.forEach((xml, annotation) -> target.replaceAll(annotation, annotation + "s", node.all(xml)));
        node.children().forEach(child -> applyWithin(node, child, target));
    }

    private static Map<String, String> entityName(XmlNode node) {
        return node.name().equals("entity")
                ? node.attribute("name").map(name -> Map.of("name", name)).orElse(Map.of())
                : Map.of();
    }

    /** As {@code processCompleteEntity}: what the class says of itself and its members does not count. */
    private void clear(TypeElement type, AnnotationMaker maker) {
        targets.put(type, Target.of(List.of(), maker));
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD) {
                targets.put(member, Target.of(List.of(), maker));
            }
        }
    }

    private static void readTable(Names names, XmlNode node, Target target) {
        Optional<XmlNode> table = node.first("table");
        if (table.isPresent()) {
            target.apply("Table", table.get());
        } else if (names.schema().isPresent() || names.catalog().isPresent()) {
            target.apply("Table", new XmlNode(node.file(), node.line(), "table", Map.of(), List.of(), ""));
        }
        target.replaceAll(
                "SecondaryTable",
                "SecondaryTables",
                node.all("secondary-table"),
                (child, by) -> by.make("SecondaryTable", child, null, Set.of("optional", "owned")));
    }

    private void applyWithin(XmlNode node, XmlNode child, Target target) {
        String name = child.name();
        String twin = TWINS.get(name);
        if (IGNORED.contains(name) || REPEATED.containsKey(name)) {
            return;
        }
        if (twin != null) {
            target.apply(twin, child, Set.of("force-selection", "insertable"));
            return;
        }
        switch (name) {
            case "id-class" ->
                target.apply(
                        "IdClass",
                        child,
                        Map.of("value", child.attribute("class").orElse("")));
            case "discriminator-value" -> target.apply("DiscriminatorValue", child, Map.of("value", child.text()));
            case "discriminator-formula" ->
                target.apply(HIBERNATE + "DiscriminatorFormula", child, Map.of("value", child.text()));
            default ->
                complaints.tell(
                        child,
                        "<" + name + "> in <" + node.name()
                                + "> is not read from a file; say the same with annotations");
        }
    }

    /** Where the members are: {@code processOverrideEntity} and its neighbours say in which order to ask. */
    private Optional<String> access(XmlNode root, XmlNode node, TypeElement type) {
        Optional<String> own = node.attribute("access")
                .or(() -> root.textOf("access").filter(x -> node.name().equals("entity")));
        Optional<String> unit = root.textOf("access").or(defaults::access);
        if (!node.name().equals("entity")) {
            return own.or(() -> unit);
        }
        Optional<String> annotated = isComplete(node) ? Optional.empty() : Accesses.explicit(type);
        Optional<String> byId = isComplete(node) ? Optional.empty() : Accesses.ofId(type);
        return own.or(() -> annotated).or(() -> unit).or(() -> byId).or(() -> Optional.of("PROPERTY"));
    }
}

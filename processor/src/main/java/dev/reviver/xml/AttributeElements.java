package dev.reviver.xml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What {@code <attributes>} says of the members of one class. An element of it is one annotation on the member
 * ({@code <basic>} is {@code @Basic}), those within are others ({@code <column>}), by the rules of Hibernate's
 * {@code AttributeProcessor} and its helpers.
 */
final class AttributeElements {
    private static final String HIBERNATE = "org.hibernate.annotations.";

    private static final Map<String, String> ANNOTATIONS = Map.of(
            "id", "Id",
            "embedded-id", "EmbeddedId",
            "basic", "Basic",
            "version", "Version",
            "embedded", "Embedded",
            "many-to-one", "ManyToOne",
            "one-to-one", "OneToOne",
            "one-to-many", "OneToMany",
            "many-to-many", "ManyToMany",
            "element-collection", "ElementCollection");

    /** Attributes of those that are members of the annotation; all else they say in other annotations. */
    private static final Map<String, String> OWN = Map.of(
            "optional", "optional",
            "fetch", "fetch",
            "mapped-by", "mappedBy",
            "orphan-removal", "orphanRemoval",
            "target-entity", "targetEntity",
            "target-class", "targetClass");

    private static final Set<String> NAMES = Set.of("name", "access", "id", "maps-id", "attribute-accessor", "target");

    /** Elements within that are the twin of one annotation. */
    private static final Map<String, String> TWINS = Map.ofEntries(
            Map.entry("column", "Column"),
            Map.entry("lob", "Lob"),
            Map.entry("generated-value", "GeneratedValue"),
            Map.entry("sequence-generator", "SequenceGenerator"),
            Map.entry("table-generator", "TableGenerator"),
            Map.entry("join-table", "JoinTable"),
            Map.entry("collection-table", "CollectionTable"),
            Map.entry("order-column", "OrderColumn"),
            Map.entry("map-key", "MapKey"),
            Map.entry("map-key-column", "MapKeyColumn"),
            Map.entry("uuid-generator", HIBERNATE + "UuidGenerator"),
            Map.entry("nationalized", HIBERNATE + "Nationalized"));

    /** Elements within whose text is the value of one annotation. */
    private static final Map<String, String> TEXTS = Map.of(
            "enumerated", "Enumerated",
            "temporal", "Temporal",
            "map-key-enumerated", "MapKeyEnumerated",
            "map-key-temporal", "MapKeyTemporal",
            "jdbc-type-code", HIBERNATE + "JdbcTypeCode",
            "formula", HIBERNATE + "Formula",
            "list-index-base", HIBERNATE + "ListIndexBase");

    /** What touches no schema, and what Hibernate itself passes over. */
    private static final Set<String> IGNORED = Set.of(
            "description",
            "cascade",
            "order-by",
            "fetch-mode",
            "batch-size",
            "sort",
            "sort-natural",
            "generated",
            "filter",
            "sql-restriction",
            "sql-insert",
            "sql-update",
            "sql-delete",
            "sql-delete-all",
            "optimistic-lock",
            "foreign-key",
            "primary-key-foreign-key");

    private final Map<Element, Target> members;
    private final TypeElement type;
    private final String access;
    private final AnnotationMaker maker;
    private final Complaints complaints;

    /**
     * For one class.
     *
     * @param members the annotations of members, as far as they are known
     * @param access where the members are, unless one says otherwise: FIELD or PROPERTY
     */
    AttributeElements(
            Map<Element, Target> members,
            TypeElement type,
            String access,
            AnnotationMaker maker,
            Complaints complaints) {
        this.members = members;
        this.type = type;
        this.access = access;
        this.maker = maker;
        this.complaints = complaints;
    }

    void read(XmlNode attributes) {
        for (XmlNode node : attributes.children()) {
            if (node.name().equals("natural-id")) {
                node.children().stream()
                        .filter(child ->
                                !IGNORED.contains(child.name()) && !child.name().equals("cache"))
                        .forEach(child -> target(child).ifPresent(target -> {
                            member(child, target);
                            target.apply(HIBERNATE + "NaturalId", node, Map.of());
                        }));
            } else if (node.name().equals("transient")) {
                target(node).ifPresent(target -> target.apply("Transient", node, Map.of()));
            } else if (!node.name().equals("description")) {
                target(node).ifPresent(target -> member(node, target));
            }
        }
    }

    private Optional<Target> target(XmlNode node) {
        if (!ANNOTATIONS.containsKey(node.name()) && !node.name().equals("transient")) {
            complaints.tell(node, "<" + node.name() + "> is not read from a file; say the same with annotations");
            return Optional.empty();
        }
        String name = node.attribute("name").orElse("id");
        Optional<Element> member = Members.find(type, name, accessOf(node));
        if (member.isEmpty()) {
            complaints.tell(
                    node,
                    type.getQualifiedName() + " has no " + (accessOf(node).equals("FIELD") ? "field" : "getter")
                            + " for \"" + name
                            + "\"; correct the name, or say with access=\"FIELD\" or \"PROPERTY\" where it is");
        }
        return member.map(found -> members.computeIfAbsent(found, key -> Target.of(key, maker)));
    }

    private String accessOf(XmlNode node) {
        return node.attribute("access").orElse(access);
    }

    private void member(XmlNode node, Target target) {
        applyItself(node, target);
        target.apply("Access", node, Map.of("value", accessOf(node)));
        node.attribute("maps-id").ifPresent(value -> target.apply("MapsId", node, Map.of("value", value)));
        if (node.attribute("id").filter("true"::equals).isPresent()) {
            target.apply("Id", node, Map.of());
        }
        if (node.attribute("target").isPresent()) {
            complaints.tell(node, "target=\"…\" is not read from a file; give the attribute that class as its type");
        }
        applyRepeated(node, target);
        node.children().forEach(child -> applyWithin(node, child, target));
    }

    private void applyItself(XmlNode node, Target target) {
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> unknown = new HashSet<>(node.attributes().keySet());
        unknown.removeAll(NAMES);
        unknown.removeAll(IGNORED);
        OWN.forEach((xml, member) -> node.attribute(xml).ifPresent(value -> {
            values.put(member, value);
            unknown.remove(xml);
        }));
        unknown.forEach(key -> node.attribute(key)
                .ifPresent(value -> complaints.tell(
                        node, "\"" + key + "\" is not read from a file; say the same with annotations")));
        target.apply(ANNOTATIONS.getOrDefault(node.name(), "Basic"), node, values);
        if (node.name().equals("id")) {
            target.apply("Basic", node, Map.of("optional", "false"));
        }
    }

    private void applyRepeated(XmlNode node, Target target) {
        List<XmlNode> formulas = node.all("join-formula");
        if (formulas.isEmpty()) {
            target.replaceAll("JoinColumn", "JoinColumns", node.all("join-column"));
        } else {
            complaints.tell(formulas.get(0), "<join-formula> is not read from a file; use @JoinFormula");
        }
        target.replaceAll("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns", node.all("primary-key-join-column"));
        target.replaceAll("MapKeyJoinColumn", "MapKeyJoinColumns", node.all("map-key-join-column"));
        target.replaceAll(
                "Convert",
                "Converts",
                Stream.of("convert", "map-key-convert")
                        .flatMap(name -> node.all(name).stream())
                        .toList(),
                AttributeElements::conversion);
        String part = node.name().equals("element-collection") ? "value" : "";
        target.replaceAll(
                "AttributeOverride",
                "AttributeOverrides",
                Stream.of("attribute-override", "map-key-attribute-override")
                        .flatMap(name -> node.all(name).stream())
                        .toList(),
                (child, by) -> override(child, by, child.name().startsWith("map-key-") ? "key" : part));
        target.replaceAll("AssociationOverride", "AssociationOverrides", node.all("association-override"));
    }

    private static Optional<AnnotationMirror> conversion(XmlNode node, AnnotationMaker by) {
        return by.make(
                "Convert",
                node.name().startsWith("map-key-") ? prefixed(node, "attribute-name", "key") : node,
                null,
                Set.of());
    }

    private static Optional<AnnotationMirror> override(XmlNode node, AnnotationMaker by, String prefix) {
        return by.make("AttributeOverride", prefix.isEmpty() ? node : prefixed(node, "name", prefix), null, Set.of());
    }

    /** The element with a path that begins at a part of a collection. */
    private static XmlNode prefixed(XmlNode node, String attribute, String prefix) {
        Map<String, String> attributes = new LinkedHashMap<>(node.attributes());
        String path = attributes.getOrDefault(attribute, "");
        if (!path.startsWith(prefix)) {
            attributes.put(attribute, path.isEmpty() ? prefix : prefix + "." + path);
        }
        return new XmlNode(node.file(), node.line(), node.name(), attributes, node.children(), node.text());
    }

    private static final Set<String> REPEATED = Set.of(
            "join-column",
            "join-formula",
            "primary-key-join-column",
            "map-key-join-column",
            "convert",
            "map-key-convert",
            "attribute-override",
            "map-key-attribute-override",
            "association-override");

    private void applyWithin(XmlNode node, XmlNode child, Target target) {
        String name = child.name();
        String twin = TWINS.get(name);
        String text = TEXTS.get(name);
        if (twin != null) {
            target.apply(twin, child);
        } else if (text != null) {
            target.apply(text, child, Map.of("value", child.text()));
        } else if (name.equals("map-key-class")) {
            target.apply(
                    "MapKeyClass",
                    child,
                    Map.of("value", child.attribute("class").orElse("")));
        } else if (!REPEATED.contains(name) && !IGNORED.contains(name)) {
            complaints.tell(
                    child,
                    "<" + name + "> in <" + node.name() + "> is not read from a file; say the same with annotations");
        }
    }
}

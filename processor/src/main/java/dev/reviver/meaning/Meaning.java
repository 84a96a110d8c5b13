package dev.reviver.meaning;

import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of a schema mean.
 *
 * @param entities by name
 * @param enums by column
 * @param links by entity and attribute
 * @param elements by entity and attribute
 * @param documents by column
 * @param orders by column
 * @param numberings by column
 * @param initials by column
 * @param mapKeys by column
 * @param packed by column
 */
public record Meaning(
        List<EntityMeaning> entities,
        List<EnumColumn> enums,
        List<Link> links,
        List<Elements> elements,
        List<Document> documents,
        List<ListOrder> orders,
        List<Numbering> numberings,
        List<Initial> initials,
        List<MapKey> mapKeys,
        List<Packed> packed) {
    /** Nothing is known: no value ever moves. */
    public static final Meaning NONE = of(List.of(), List.of());

    public Meaning {
        entities = sorted(entities, Comparator.comparing(EntityMeaning::name));
        enums = sorted(enums, Comparator.comparing(EnumColumn::at));
        links = sorted(links, Comparator.comparing(Link::entity).thenComparing(Link::attribute));
        elements = sorted(elements, Comparator.comparing(Elements::entity).thenComparing(Elements::attribute));
        documents = sorted(documents, Comparator.comparing(Document::at));
        orders = sorted(orders, Comparator.comparing(ListOrder::at));
        numberings = sorted(numberings, Comparator.comparing(Numbering::at));
        initials = sorted(initials, Comparator.comparing(Initial::at));
        mapKeys = sorted(mapKeys, Comparator.comparing(MapKey::at));
        packed = sorted(packed, Comparator.comparing(Packed::at));
    }

    /** That of these entities and of the constants in their columns alone. */
    public static Meaning of(List<EntityMeaning> entities, List<EnumColumn> enums) {
        return new Meaning(
                entities, enums, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /** The entity of that name. */
    public Optional<EntityMeaning> entity(String name) {
        return entities.stream().filter(entity -> entity.name().equals(name)).findFirst();
    }

    /** The entity and those it inherits from, the root first. */
    public List<EntityMeaning> line(EntityMeaning entity) {
        List<EntityMeaning> line = new ArrayList<>();
        for (Optional<EntityMeaning> next = Optional.of(entity);
                next.isPresent();
                next = next.get().parent().flatMap(this::entity)) {
            line.add(0, next.get());
        }
        return line;
    }

    /** All tables in which a row of the entity has a line, those of the root first. */
    public List<EntityTable> tables(EntityMeaning entity) {
        if (entity.separate()) {
            return entity.tables();
        }
        return line(entity).stream().flatMap(e -> e.tables().stream()).toList();
    }

    /** All attributes of the entity, the inherited ones too, by path. */
    public Map<String, ColumnRef> attributes(EntityMeaning entity) {
        Map<String, ColumnRef> attributes = new LinkedHashMap<>();
        line(entity).forEach(e -> e.attributes().forEach(a -> attributes.put(a.attribute(), a.at())));
        return attributes;
    }

    /** The column that tells classes apart, in the first table of the hierarchy. */
    public Optional<ColumnRef> discriminator(EntityMeaning entity) {
        Optional<QualifiedName> table = tables(entity).stream().findFirst().map(EntityTable::table);
        return entity.discriminator().flatMap(d -> table.map(t -> new ColumnRef(t, d.column())));
    }

    /** The concrete entity classes that have rows in that table. */
    public List<EntityMeaning> inhabitants(QualifiedName table) {
        return entities.stream()
                .filter(EntityMeaning::concrete)
                .filter(entity ->
                        tables(entity).stream().anyMatch(t -> t.table().equals(table)))
                .toList();
    }

    /** The same meaning of a schema in which things have other names. */
    public Meaning renamed(Names names) {
        return new Renaming(names).meaning(this);
    }

    /** The same meaning where classes have other names; those that are not in the map keep theirs. */
    public Meaning withClasses(Map<String, String> classes) {
        if (classes.isEmpty()) {
            return this;
        }
        return new Meaning(
                entities.stream()
                        .map(e -> new EntityMeaning(
                                classes.getOrDefault(e.name(), e.name()),
                                e.parent().map(p -> classes.getOrDefault(p, p)),
                                e.concrete(),
                                e.separate(),
                                e.tables(),
                                e.discriminator(),
                                e.attributes()))
                        .toList(),
                enums,
                links.stream()
                        .map(link -> new Link(
                                classes.getOrDefault(link.entity(), link.entity()),
                                link.attribute(),
                                classes.getOrDefault(link.target(), link.target()),
                                link.mirror(),
                                link.table(),
                                link.from(),
                                link.to(),
                                link.own()))
                        .toList(),
                elements.stream()
                        .map(e -> new Elements(
                                classes.getOrDefault(e.entity(), e.entity()),
                                e.attribute(),
                                e.table(),
                                e.owner(),
                                e.parts()))
                        .toList(),
                documents,
                orders,
                numberings,
                initials,
                mapKeys,
                packed);
    }

    /**
     * The same meaning where attributes have other names.
     *
     * @param latter by entity, the other paths by these here
     */
    public Meaning withAttributes(Map<String, Map<String, String>> latter) {
        if (latter.isEmpty()) {
            return this;
        }
        return new Meaning(
                entities.stream()
                        .map(e -> e.withAttributes(latter.getOrDefault(e.name(), Map.of())))
                        .toList(),
                enums,
                links.stream()
                        .map(link -> link.withAttribute(latter.getOrDefault(link.entity(), Map.of())
                                .getOrDefault(link.attribute(), link.attribute())))
                        .toList(),
                elements.stream()
                        .map(e -> new Elements(
                                e.entity(),
                                latter.getOrDefault(e.entity(), Map.of()).getOrDefault(e.attribute(), e.attribute()),
                                e.table(),
                                e.owner(),
                                e.parts()))
                        .toList(),
                documents,
                orders,
                numberings,
                initials,
                mapKeys,
                packed);
    }

    /** The same with other constants. */
    public Meaning withEnums(List<EnumColumn> columns) {
        return new Meaning(
                entities, columns, links, elements, documents, orders, numberings, initials, mapKeys, packed);
    }

    /** What things are called elsewhere. */
    public interface Names {
        /** The other name of a table. */
        QualifiedName table(QualifiedName table);

        /** The other name of a column, in its table by its name here. */
        String column(QualifiedName table, String column);

        /** The other name of a sequence. */
        QualifiedName sequence(QualifiedName sequence);
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }
}

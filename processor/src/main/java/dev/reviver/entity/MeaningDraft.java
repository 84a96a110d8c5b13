package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.meaning.AttributeColumn;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Discriminator;
import dev.reviver.meaning.Document;
import dev.reviver.meaning.Elements;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.Initial;
import dev.reviver.meaning.Link;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.MapKey;
import dev.reviver.meaning.Meaning;
import dev.reviver.meaning.Numbering;
import dev.reviver.meaning.Packed;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What rows mean, while it is being collected beside the schema. */
final class MeaningDraft {
    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");
    private static final ColumnType UUID = ColumnType.of("uuid");
    private static final int UUID_LENGTH = 36;

    private final Map<Entity, List<EntityTable>> secondary = new HashMap<>();
    private final Map<Entity, List<AttributeColumn>> attributes = new LinkedHashMap<>();
    private final Map<Entity, Discriminator> discriminators = new HashMap<>();
    private final Map<Entity, QualifiedName> sequences = new HashMap<>();
    private final Set<Entity> random = new HashSet<>();
    private final Set<Entity> uuids = new HashSet<>();
    private final Map<ColumnRef, Enumeration> enums = new TreeMap<>();
    /** Columns that hold the values of others: references, and what is kept of earlier rows. */
    private final Map<ColumnRef, ColumnRef> sources = new TreeMap<>();

    private final List<Initial> initials = new ArrayList<>();
    private final Set<Document> documents = new LinkedHashSet<>();
    private final Map<ColumnRef, ListOrder> orders = new TreeMap<>();
    private final Map<ColumnRef, MapKey> mapKeys = new TreeMap<>();
    private final Map<ColumnRef, Packed> packed = new TreeMap<>();
    private final List<Supplier<Link>> links = new ArrayList<>();

    /** How the constants of which enum are written. */
    private record Enumeration(EnumColumn.Storage storage, TypeElement type) {
        EnumColumn at(ColumnRef column) {
            return new EnumColumn(column, storage, EnumReader.constants(type));
        }
    }

    /** A table beside the entity's own that holds some of its attributes. */
    void secondaryTable(Entity entity, QualifiedName table, List<String> key, boolean optional) {
        secondary.computeIfAbsent(entity, key1 -> new ArrayList<>()).add(new EntityTable(table, key, optional));
    }

    /** The columns of an attribute; those of collection tables fall out at the end. */
    void attribute(Entity entity, String path, QualifiedName table, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            String part = columns.size() == 1 ? path : path + "#" + i;
            attributes
                    .computeIfAbsent(entity, key -> new ArrayList<>())
                    .add(new AttributeColumn(part, new ColumnRef(table, columns.get(i))));
        }
    }

    /** The columns that were read, by entity, each with the attributes that lead to it; not those of keys. */
    Map<Entity, List<AttributeColumn>> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** The columns that were read for the entity, each with the attributes that lead to it; not those of its key. */
    List<AttributeColumn> attributes(Entity entity) {
        return List.copyOf(attributes.getOrDefault(entity, List.of()));
    }

    void enumeration(QualifiedName table, String column, ColumnType type, TypeElement enumType) {
        EnumColumn.Storage storage =
                NUMBERS.contains(type.base()) ? EnumColumn.Storage.ORDINAL : EnumColumn.Storage.NAME;
        enums.put(new ColumnRef(table, column), new Enumeration(storage, enumType));
    }

    /** What is in {@code column} is there because it is, or was, in {@code source}. */
    void sameValues(ColumnRef column, ColumnRef source) {
        sources.put(column, source);
    }

    /** Where the values of a column come from, if it refers to another. */
    Optional<ColumnRef> sourceOf(ColumnRef column) {
        return Optional.ofNullable(sources.get(column));
    }

    /** A column that holds an embeddable as JSON. */
    void document(QualifiedName table, String column, List<Document.Part> parts) {
        documents.add(new Document(new ColumnRef(table, column), parts));
    }

    /** A column in which every row begins with the same value; see {@link Initial}. */
    void initial(QualifiedName table, String column, String value, boolean present) {
        initials.add(new Initial(new ColumnRef(table, column), value, present));
    }

    /** Constants with a former name, by each column that holds them. */
    List<FormerRows.Constant> formerConstants() {
        List<FormerRows.Constant> former = new ArrayList<>();
        enumerations().forEach((at, found) -> former.addAll(EnumReader.formerConstants(at, found.type())));
        return former;
    }

    /** The columns that hold constants, those included that hold the values of another such column. */
    private Map<ColumnRef, Enumeration> enumerations() {
        Map<ColumnRef, Enumeration> all = new TreeMap<>(enums);
        sources.forEach((column, source) -> source(source).ifPresent(found -> all.putIfAbsent(column, found)));
        return all;
    }

    /** What is in a column, however many columns refer to one another. */
    private Optional<Enumeration> source(ColumnRef column) {
        Set<ColumnRef> seen = new HashSet<>();
        ColumnRef at = column;
        while (at != null && seen.add(at)) {
            if (enums.containsKey(at)) {
                return Optional.of(enums.get(at));
            }
            at = sources.get(at);
        }
        return Optional.empty();
    }

    /** A column that holds a whole collection. */
    void packed(Packed collection) {
        packed.put(collection.at(), collection);
    }

    /** What tells the elements of a list or a map apart, if {@code index} is the one column that does. */
    void index(Attribute attribute, CollectionShape shape, QualifiedName table, List<String> index, List<String> list) {
        if (shape == CollectionShape.LIST && index.size() == 1 && !list.isEmpty()) {
            int base = attribute
                    .marks()
                    .hibernate("ListIndexBase")
                    .map(mark -> mark.number("value", 0))
                    .orElse(0);
            ColumnRef at = new ColumnRef(table, index.get(0));
            orders.put(at, new ListOrder(at, list, base));
        } else if (shape == CollectionShape.MAP && index.size() == 1 && !list.isEmpty()) {
            ColumnRef at = new ColumnRef(table, index.get(0));
            mapKeys.put(at, new MapKey(at, list));
        }
    }

    void discriminator(Entity entity, String column, String literal) {
        discriminators.put(entity, new Discriminator(column, literal));
    }

    /** The column that tells the classes of a hierarchy apart. */
    Optional<String> discriminator(Entity root) {
        return discriminators.entrySet().stream()
                .filter(entry -> entry.getKey().root().equals(root))
                .map(entry -> entry.getValue().column())
                .findFirst();
    }

    void sequence(Entity entity, QualifiedName sequence) {
        sequences.put(entity, sequence);
    }

    /** The keys of the entity are UUIDs, of that type or as texts. */
    void uuids(Entity entity) {
        uuids.add(entity);
        random.add(entity);
    }

    /** The keys of the entity are made as they are needed, without the database. */
    void random(Entity entity) {
        random.add(entity);
    }

    /** Where the pairs of an association are kept, which can be told once all keys are known. */
    void link(Supplier<Link> link) {
        links.add(link);
    }

    /** All of them. */
    Stream<Link> links() {
        return links.stream()
                .map(Supplier::get)
                .filter(link -> !link.from().isEmpty() && !link.to().isEmpty());
    }

    /** The links of an entity's own attributes. */
    List<Link> links(Entity owner) {
        return links().filter(link -> link.entity().equals(owner.qualifiedName()))
                .toList();
    }

    Meaning finish(Collection<Entity> entities, Tables tables, Collection<Reading.Collected> collections) {
        List<EntityMeaning> meanings = new ArrayList<>();
        List<Numbering> numberings = new ArrayList<>();
        for (Entity entity : entities) {
            EntityMeaning meaning = entity(entity, tables);
            meanings.add(meaning);
            numbering(entity, meaning, tables).ifPresent(numberings::add);
        }
        return new Meaning(
                meanings,
                enumerations().entrySet().stream()
                        .map(entry -> entry.getValue().at(entry.getKey()))
                        .toList(),
                links().toList(),
                collections.stream().flatMap(found -> elements(found).stream()).toList(),
                List.copyOf(documents),
                List.copyOf(orders.values()),
                numberings,
                initials,
                List.copyOf(mapKeys.values()),
                List.copyOf(packed.values()));
    }

    /** Of collections in a table of their own, those whose elements have attributes, or are plain values. */
    private Optional<Elements> elements(Reading.Collected found) {
        QualifiedName table = found.table().name();
        String inside = found.path() + ".";
        List<AttributeColumn> parts = attributes.getOrDefault(found.owner(), List.of()).stream()
                .filter(column -> column.at().table().equals(table)
                        && column.attribute().startsWith(inside)
                        && found.elements().contains(column.at().column()))
                .map(column -> new AttributeColumn(column.attribute().substring(inside.length()), column.at()))
                .distinct()
                .toList();
        // A plain value is no attribute of the owner.
        List<AttributeColumn> all = parts.isEmpty()
                ? found.plain().map(at -> new AttributeColumn("", at)).stream().toList()
                : parts;
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Elements(found.owner().qualifiedName(), found.path(), table, found.key(), all));
    }

    private EntityMeaning entity(Entity entity, Tables tables) {
        List<EntityTable> own = new ArrayList<>();
        if (tables.isOwn(entity)) {
            own.add(new EntityTable(entity.tableName(), tables.of(entity).primaryKey(), false));
        }
        own.addAll(secondary.getOrDefault(entity, List.of()));
        Set<QualifiedName> places = own.stream().map(EntityTable::table).collect(Collectors.toSet());
        if (entity.isSingleTableSubclass()) {
            places.add(entity.tableName());
        }
        return new EntityMeaning(
                entity.qualifiedName(),
                entity.parent().map(Entity::qualifiedName),
                !entity.isAbstract(),
                entity.inheritance() == Entity.Inheritance.TABLE_PER_CLASS,
                own,
                Optional.ofNullable(discriminators.get(entity)),
                attributes.getOrDefault(entity, List.of()).stream()
                        .filter(attribute -> places.contains(attribute.at().table()))
                        .distinct()
                        .toList());
    }

    /** The key of a hierarchy comes from the root's sequence; with a table for each class, in each of them. */
    private Optional<Numbering> numbering(Entity entity, EntityMeaning meaning, Tables tables) {
        boolean numbered = entity.parent().isEmpty() || meaning.separate();
        if (!numbered || meaning.tables().isEmpty()) {
            return Optional.empty();
        }
        EntityTable table = meaning.tables().get(0);
        if (table.key().size() != 1) {
            return Optional.empty();
        }
        ColumnRef key = new ColumnRef(table.table(), table.key().get(0));
        boolean isUuid = tables.of(entity)
                .column(key.column())
                .filter(column -> isUuid(entity.root(), column.column().type()))
                .isPresent();
        Optional<QualifiedName> sequence = Optional.ofNullable(sequences.get(entity.root()));
        return sequence.isPresent() || isUuid ? Optional.of(new Numbering(key, sequence)) : Optional.empty();
    }

    /** A text can hold other keys that are made in memory, but of one strategy it is known what it makes. */
    private boolean isUuid(Entity root, ColumnType type) {
        boolean isText = type.equals(ColumnType.of("text"))
                || (type.base().equals("character varying")
                        && !type.array()
                        && type.modifiers().stream().allMatch(length -> length >= UUID_LENGTH));
        return random.contains(root) && (type.equals(UUID) || (isText && uuids.contains(root)));
    }
}

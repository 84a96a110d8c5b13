package dev.reviver.entity;

import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Name;
import dev.reviver.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** Reads the tables in which Hibernate Envers keeps what was in audited collections. */
final class AuditCollectionReader {
    private final Entities entities;
    private final AuditTables audits;

    AuditCollectionReader(Entities entities, AuditTables audits) {
        this.entities = entities;
        this.audits = audits;
    }

    /** Adds the table; its rows are told apart by all that they hold, or, if that is an embeddable, by its place. */
    void read(Reading.Collected collection) {
        TableDraft source = collection.table();
        Entity owner = collection.owner();
        TableDraft table = begin(collection);
        // The parts of a key are sorted by what Envers calls them.
        SortedMap<String, List<String>> parts = new TreeMap<>();
        audits.byAttribute(entities.unqualifiedName(owner.type()) + "_", source, collection.key())
                .forEach((part, names) -> parts.put(part, keep(source, names, table, true)));
        String revision = audits.addRevision(table, owner);
        parts.put(audits.settings().revision(), List.of(revision));
        boolean embedded = isEmbeddable(collection);
        boolean told = !embedded && !isLargeText(collection);
        String change = audits.addChange(table, owner, !told);
        List<String> columns = kept(collection);
        List<String> elements = keepElements(collection, columns, table, told);
        if (!told) {
            parts.put(audits.settings().change(), List.of(change));
        } else if (isEntity(collection)) {
            audits.byAttribute(collection.attribute().name() + "_", source, columns)
                    .forEach((part, names) -> parts.put(
                            part,
                            names.stream()
                                    .map(name -> elements.get(columns.indexOf(name)))
                                    .toList()));
        } else {
            parts.put("element", elements);
        }
        parts.put("mapkey", keepIndex(collection, table));
        if (embedded && collection.shape() == CollectionShape.SET) {
            String ordinal = audits.settings().ordinal();
            parts.put(ordinal, List.of(audits.add(table, owner, Name.of(ordinal), ColumnType.of("integer"), true)));
        }
        table.setPrimaryKey(parts.values().stream().flatMap(List::stream).toList());
        audits.referToRevision(table, revision);
        audits.addEnd(table, owner);
    }

    private TableDraft begin(Reading.Collected collection) {
        Optional<Mark> said = Audited.mark(collection.attribute().marks(), "AuditJoinTable");
        String given = AuditTables.text(said, "name");
        return audits.begin(
                collection.table().name(),
                given.isEmpty() && !collection.table().isCollection() ? ofClasses(collection) : given,
                AuditTables.text(said, "schema"),
                collection.attribute().site());
    }

    /** One-to-many with join columns has no table whose name it could take: those of the classes stand for it. */
    private String ofClasses(Reading.Collected collection) {
        String element = CollectionShape.elementOf(collection.attribute().type())
                .flatMap(JavaTypes::classOrRecord)
                .map(type -> entities.unqualifiedName((TypeElement) type.asElement()))
                .orElse("");
        return audits.settings()
                .beside(entities.unqualifiedName(collection.owner().type()) + "_" + element)
                .text();
    }

    private static boolean isEntity(Reading.Collected collection) {
        return CollectionShape.elementOf(collection.attribute().type())
                .filter(JavaTypes::isEntity)
                .isPresent();
    }

    private static boolean isEmbeddable(Reading.Collected collection) {
        return CollectionShape.elementOf(collection.attribute().type())
                .flatMap(JavaTypes::embeddable)
                .isPresent();
    }

    /** Large texts in a map tell nothing apart: PostgreSQL keeps them elsewhere. */
    private static boolean isLargeText(Reading.Collected collection) {
        boolean text = CollectionShape.elementOf(collection.attribute().type())
                .map(JavaTypes::nameOf)
                .filter("java.lang.String"::equals)
                .isPresent();
        return text
                && collection.shape() == CollectionShape.MAP
                && collection.elements().stream()
                        .flatMap(name -> collection.table().column(name).stream())
                        .allMatch(column -> column.column().type().base().equals("oid"));
    }

    /** The columns of the elements but those of parts that are left out. */
    private List<String> kept(Reading.Collected collection) {
        String path = collection.attribute().name();
        Set<String> leftOut = CollectionShape.elementOf(collection.attribute().type())
                .map(type -> new AuditedParts(entities.levels())
                        .leftOut(path, type, collection.owner().access()))
                .orElse(Set.of());
        return collection.elements().stream()
                .filter(name -> collection
                        .table()
                        .column(name)
                        .filter(column -> leftOut.contains(column.path()))
                        .isEmpty())
                .toList();
    }

    /** Those of entities may have names of their own here. */
    private List<String> keepElements(
            Reading.Collected collection, List<String> columns, TableDraft table, boolean required) {
        TableDraft source = collection.table();
        List<String> names = Audited.mark(collection.attribute().marks(), "AuditJoinTable").stream()
                .flatMap(said -> said.marks("inverseJoinColumns").stream())
                .map(column -> column.text("name"))
                .toList();
        if (names.size() != columns.size() || !isEntity(collection)) {
            return keep(source, columns, table, required);
        }
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Name name = Name.parse(names.get(i));
            source.column(columns.get(i))
                    .map(column -> audits.keep(column, name, source, table))
                    .ifPresent(kept::add);
        }
        return kept;
    }

    private List<String> keep(TableDraft source, List<String> names, TableDraft table, boolean required) {
        return names.stream()
                .flatMap(name -> source.column(name).stream())
                .map(column -> audits.keep(column, source, table, required))
                .toList();
    }

    /**
     * An enum that is a key is kept beside the entity. A position has no check here, and the parts of a key that is an
     * embeddable tell nothing apart.
     */
    private List<String> keepIndex(Reading.Collected collection, TableDraft table) {
        if (isEntity(collection) && collection.attribute().marks().hasJpa("MapKeyEnumerated")) {
            return List.of();
        }
        boolean embedded = collection.shape() == CollectionShape.MAP
                && JavaTypes.firstArgument(collection.attribute().type())
                        .flatMap(JavaTypes::embeddable)
                        .isPresent();
        List<String> key = new ArrayList<>();
        TableDraft source = collection.table();
        for (String name : collection.index()) {
            source.column(name)
                    .map(column -> collection.shape() == CollectionShape.LIST ? column.withoutChecks() : column)
                    .map(column -> audits.keep(column, source, table, !embedded))
                    .filter(kept -> !embedded)
                    .ifPresent(key::add);
        }
        return key;
    }
}

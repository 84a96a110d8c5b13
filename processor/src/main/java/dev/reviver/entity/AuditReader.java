package dev.reviver.entity;

import dev.reviver.element.JavaTypes;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.meaning.AttributeColumn;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Link;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads {@code @Audited} of Hibernate Envers: beside each table one that keeps what its rows once were, by revision, as
 * Envers 7.4 makes it.
 */
final class AuditReader {
    private final Reading reading;
    private final Tables tables;
    private final Map<Entity, Audited> audited = new LinkedHashMap<>();
    /** The tables made, by those whose rows they keep. */
    private final Map<QualifiedName, TableDraft> kept = new HashMap<>();

    AuditReader(Reading reading, Tables tables) {
        this.reading = reading;
        this.tables = tables;
    }

    /** Adds the tables for the audited among the entities, which are given with superclasses first. */
    void read(List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.ours()) {
                Audited.of(entity, reading.entities()).ifPresent(found -> audited.put(entity, found));
            }
        }
        if (audited.isEmpty()) {
            return;
        }
        Audited first = audited.values().iterator().next();
        AuditTables audits = new AuditTables(
                reading,
                revisions(entities)
                        .orElseGet(() -> standard(first.entity(), first.site().site())));
        audited.values().forEach(one -> readEntity(one, audits));
        AuditCollectionReader collections = new AuditCollectionReader(reading.entities(), audits);
        for (Reading.Collected collection : reading.collections()) {
            if (isKept(collection)) {
                // What is said to be mapped by the other side is kept there.
                if (Audited.mark(collection.attribute().marks(), "AuditMappedBy")
                        .isEmpty()) {
                    collections.read(collection);
                }
                keepIndex(collection, audits);
            }
        }
        reading.mirrored().stream().filter(this::isKept).forEach(collection -> keepIndex(collection, audits));
    }

    private boolean isKept(Reading.Collected collection) {
        Audited owner = audited.get(collection.owner());
        return owner != null && owner.attributes().containsKey(root(collection.path()));
    }

    /**
     * Adds the position in a mirrored list, and the key of a map that is marked as an enum, to the kept table of the
     * elements ({@code ClassesAuditingData#updateCalculatedFields}).
     */
    private void keepIndex(Reading.Collected collection, AuditTables audits) {
        Marks marks = collection.attribute().marks();
        boolean position = collection.shape() == CollectionShape.LIST
                && reading.mirrored().contains(collection)
                && Audited.mark(marks, "AuditMappedBy").isEmpty();
        if (!position && !marks.hasJpa("MapKeyEnumerated")) {
            return;
        }
        CollectionShape.elementOf(collection.attribute().type())
                .filter(JavaTypes::isEntity)
                .flatMap(type ->
                        reading.entities().target(type, collection.attribute().site()))
                .map(element -> kept.get(tables.of(element).name()))
                .ifPresent(table -> collection.index().stream()
                        .limit(1)
                        .flatMap(name -> collection.table().column(name).stream())
                        .map(column -> position ? column.withoutChecks() : column)
                        .forEach(column -> audits.keep(column, collection.table(), table, false)));
    }

    /** Where the entity that is marked {@code @RevisionEntity} counts. */
    private Optional<AuditTables.Revisions> revisions(List<Entity> entities) {
        return entities.stream()
                .filter(entity ->
                        Audited.mark(Marks.of(entity.type()), "RevisionEntity").isPresent())
                .flatMap(entity -> reading.entities().levels(entity).stream()
                        .map(Level::attributes)
                        .flatMap(List::stream)
                        .filter(attribute -> Audited.mark(attribute.marks(), "RevisionNumber")
                                .isPresent())
                        .flatMap(attribute -> tables.of(entity).columnsOf(attribute.member()).stream())
                        .flatMap(name -> tables.of(entity).column(name).stream())
                        .map(column -> new AuditTables.Revisions(
                                tables.of(entity).name(),
                                column.name(),
                                column.column().type())))
                .findFirst();
    }

    /** Envers' own table of revisions, with its sequence. */
    private AuditTables.Revisions standard(Entity owner, Site site) {
        Namer namer = reading.namer();
        QualifiedName name = namer.qualified(namer.physical(Name.of("REVINFO")), "", site);
        TableDraft table = new TableDraft(name, site, reading.report());
        AuditTables.Revisions revisions = new AuditTables.Revisions(name, "rev", ColumnType.of("integer"));
        AuditTables audits = new AuditTables(reading, revisions);
        String number = audits.add(table, owner, Name.of("REV"), revisions.type(), true);
        audits.add(table, owner, Name.of("REVTSTMP"), ColumnType.of("bigint"), false);
        table.setPrimaryKey(List.of(number));
        reading.schema().add(table);
        QualifiedName sequence = namer.qualified(namer.physical(Name.of("REVINFO_SEQ")), "", site);
        reading.schema().add(new Sequence(sequence, 1, 50), site);
        return new AuditTables.Revisions(name, number, revisions.type());
    }

    private static String root(String path) {
        return path.split("[.#]", 2)[0];
    }

    /** Whether only classes below have rows that are kept; without any of these an abstract class has a table, too. */
    private boolean isSpread(Entity entity) {
        return entity.isAbstract()
                && tables.isSpread(entity)
                && reading.entities().children(entity).stream().anyMatch(audited::containsKey);
    }

    private void readEntity(Audited one, AuditTables audits) {
        Entity entity = one.entity();
        TableDraft main = tables.of(entity);
        TableDraft table = kept.get(main.name());
        if (table == null) {
            if (entity.isQuery() || isSpread(entity)) {
                return;
            }
            table = begin(one, main, audits);
            kept.put(main.name(), table);
        }
        Set<String> names = names(entity);
        Set<String> leftOut = leftOut(entity, names);
        for (AttributeColumn column : reading.meaning().attributes(entity)) {
            Optional<TableDraft> source = main.name().equals(column.at().table())
                    ? Optional.of(main)
                    : main.companion(column.at().table().name());
            if (source.isPresent()
                    && names.contains(root(column.attribute()))
                    && !leftOut.contains(column.attribute().replaceFirst("#.*", ""))) {
                TableDraft beside = holder(one, main, source.get(), table, audits);
                parts(source.get(), column.at().column()).stream()
                        .filter(draft -> !leftOut.contains(draft.path()))
                        .forEach(draft -> keep(draft, source.get(), beside, audits));
            }
        }
        // To-one associations in a table of their own, which has the owner's key too.
        for (Link link : reading.meaning().links(entity)) {
            Optional<TableDraft> source = reading.schema().table(link.table()).filter(found -> !found.isCollection());
            if (link.own() && source.isPresent() && names.contains(root(link.attribute()))) {
                TableDraft beside = holder(one, main, source.get(), table, audits);
                link.to().forEach(name -> source.get()
                        .column(name)
                        .ifPresent(draft -> audits.keep(draft, source.get(), beside, false)));
            }
        }
        for (String flag : one.flags(audits.settings().modified())) {
            audits.add(table, entity, Name.parse(flag), ColumnType.of("boolean"), false);
        }
    }

    /** Of a reference to columns that are no key Envers takes the names, and the types of the key, as far as they go. */
    private void keep(ColumnDraft column, TableDraft source, TableDraft beside, AuditTables audits) {
        Optional<ReferenceDraft> reference =
                source.referenceOf(column.site().element(), column.name()).filter(found -> !found.toKey());
        Optional<TableDraft> target =
                reference.flatMap(found -> reading.schema().table(found.target()));
        if (reference.isEmpty() || target.isEmpty()) {
            audits.keep(column, source, beside, false);
            return;
        }
        int position = reference.get().columns().indexOf(column.name());
        target.get().primaryKey().stream()
                .skip(position)
                .limit(1)
                .flatMap(key -> target.get().column(key).stream())
                .forEach(key -> audits.keepAs(column, key, target.get(), beside));
    }

    /** The column, or those of the parts that are one column in the table: Envers spreads them. */
    private List<ColumnDraft> parts(TableDraft source, String name) {
        return Optional.ofNullable(reading.wholes().get(new ColumnRef(source.name(), name)))
                .map(Supplier::get)
                .orElseGet(() -> source.column(name).stream().toList());
    }

    /** The attributes that are kept of the entity and of what it inherits from. */
    private Set<String> names(Entity entity) {
        Set<String> names = new HashSet<>();
        for (Optional<Entity> line = Optional.of(entity);
                line.isPresent();
                line = line.get().parent()) {
            Optional.ofNullable(audited.get(line.get()))
                    .ifPresent(one -> names.addAll(one.attributes().keySet()));
        }
        return names;
    }

    /** What is not kept of their embeddables. */
    private Set<String> leftOut(Entity entity, Set<String> names) {
        AuditedParts parts = new AuditedParts(reading.entities().levels());
        return reading.entities().allAttributes(entity).stream()
                .filter(attribute -> names.contains(attribute.name()))
                .flatMap(attribute -> parts.leftOut(attribute, entity.access()).stream())
                .collect(Collectors.toSet());
    }

    /** The table for the entity's own rows, with its key. */
    private TableDraft begin(Audited one, TableDraft main, AuditTables audits) {
        Entity entity = one.entity();
        Optional<Mark> said = Audited.mark(Marks.of(entity.type()), "AuditTable");
        TableDraft table = audits.begin(
                main.name(), AuditTables.text(said, "value"), AuditTables.text(said, "schema"), site(one, said));
        TableDraft root = tables.of(entity.root());
        String revision = audits.addKey(table, main, root, entity);
        Optional<TableDraft> parent = entity.parent()
                .filter(above -> above.inheritance() == Entity.Inheritance.JOINED)
                .map(tables::of);
        Optional<TableDraft> above = parent.flatMap(from -> Optional.ofNullable(kept.get(from.name())));
        if (above.isPresent()) {
            audits.referToRow(table, revision, above.get(), parent.orElseThrow(), root);
            return table;
        }
        reading.meaning()
                .discriminator(entity.root())
                .flatMap(main::column)
                .ifPresent(column -> audits.keep(column, main, table, true));
        audits.addChange(table, entity, false);
        audits.referToRevision(table, revision);
        audits.addEnd(table, entity);
        return table;
    }

    private static String schemaOf(Audited one) {
        return AuditTables.text(Audited.mark(Marks.of(one.entity().type()), "AuditTable"), "schema");
    }

    private static Site site(Audited one, Optional<Mark> said) {
        return said.orElse(one.site()).site();
    }

    /** The kept table for a column of the entity's table or of a secondary one. */
    private TableDraft holder(Audited one, TableDraft main, TableDraft source, TableDraft own, AuditTables audits) {
        return source.name().equals(main.name())
                ? own
                : kept.computeIfAbsent(source.name(), name -> beginSecondary(one, main, source, own, audits));
    }

    private TableDraft beginSecondary(
            Audited one, TableDraft main, TableDraft source, TableDraft own, AuditTables audits) {
        Optional<Mark> said = Audited.repeated(Marks.of(one.entity().type()), "SecondaryAuditTable").stream()
                .filter(mark -> reading.namer()
                        .physical(Name.parse(mark.text("secondaryTableName")))
                        .inCatalog()
                        .equals(source.name().name()))
                .findFirst();
        TableDraft table = audits.begin(
                source.name(), AuditTables.text(said, "secondaryAuditTableName"), schemaOf(one), site(one, said));
        TableDraft root = tables.of(one.entity().root());
        audits.referToRow(table, audits.addKey(table, source, root, one.entity()), own, main, root);
        return table;
    }
}

package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.type.Storage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code @ManyToOne} and {@code @OneToOne}: join columns, the entity's own key as a reference, or a join table. */
final class ToOneReader {
    private final Reading reading;
    private final Tables tables;
    private final JoinReader joins;
    private final ToOneTableReader joinTables;
    private final Links links;

    ToOneReader(Reading reading, Tables tables, JoinReader joins) {
        this.reading = reading;
        this.tables = tables;
        this.joins = joins;
        this.links = new Links(reading, tables);
        this.joinTables = new ToOneTableReader(reading, joins, links);
    }

    /** Adds the join columns and the foreign key; gives the columns, none for a mirroring side. */
    List<String> read(Attribute attribute, Place place) {
        Optional<Mark> mark = mark(attribute);
        Optional<Entity> target = mark.flatMap(found -> target(attribute, found));
        if (mark.isEmpty() || target.isEmpty()) {
            return List.of();
        }
        if (!mark.get().text("mappedBy").isEmpty()) {
            reading.entities().requireMappedBy(target.get(), mark.get());
            return List.of();
        }
        Optional<Mark> joinTable = JoinTables.mark(attribute, place);
        if (joinTable.isPresent()) {
            joinTables.read(attribute, place, target.get(), joinTable.get(), isOptional(attribute, mark.get()));
            return List.of();
        }
        if (isComputed(attribute)) {
            return readBesideFormulas(attribute, place, target.get(), mark.get());
        }
        boolean one = mark.get().simpleName().equals("OneToOne");
        if (one && !place.id() && refersByKey(attribute, place)) {
            return readByKey(attribute, place, target.get(), isOptional(attribute, mark.get()));
        }
        return readColumns(attribute, place, target.get(), mark.get());
    }

    /** What the database computes it does not keep, and nothing can refer to it. */
    private static boolean isComputed(Attribute attribute) {
        return attribute.marks().hasHibernate("JoinFormula")
                || attribute.marks().columnsOrFormulas().stream()
                        .anyMatch(mark -> !mark.marks("formula").isEmpty());
    }

    /** Adds the columns beside formulas, if there are any; no foreign key is over half a reference. */
    private List<String> readBesideFormulas(Attribute attribute, Place place, Entity target, Mark mark) {
        JoinReader.Join join = join(attribute, place, target);
        List<Mark> formulas = attribute.marks().columnsOrFormulas().stream()
                .flatMap(either -> either.marks("formula").stream())
                .toList();
        joins.requireUnique(join, formulas);
        boolean nullable = isOptional(attribute, mark) || place.isShared();
        return join.marks().isEmpty()
                ? List.of()
                : joins.addSomeColumns(
                        join,
                        JoinReader.Traits.of(nullable, ColumnDraft.TO_ONE),
                        joins.tableOf(join, place.tableOfAssociations()),
                        place.owner());
    }

    /** Adds only the columns, as those of the key that {@code @MapsId} names. */
    List<String> readKeyColumns(Attribute attribute, Place place) {
        Optional<Entity> target = mark(attribute).flatMap(found -> target(attribute, found));
        if (target.isEmpty()) {
            return List.of();
        }
        JoinReader.Join join = join(attribute, place, target.get());
        List<String> columns =
                joins.addColumns(join, JoinReader.Traits.of(false, ColumnDraft.KEY), place.table(), place.owner());
        List<KeyColumn> key = tables.keyOf(target.get());
        // Of a key that is a class Hibernate takes over the types, and with them what they ask of their columns.
        if (key.size() > 1 && key.size() == columns.size()) {
            TableDraft from = tables.of(target.get());
            for (int i = 0; i < columns.size(); i++) {
                Optional<Storage> storage = from.column(key.get(i).name()).flatMap(ColumnDraft::storage);
                place.table().setStorage(columns.get(i), storage);
            }
        }
        return columns;
    }

    /** Whether the target's key is one column. */
    boolean hasSimpleTarget(Attribute attribute) {
        return mark(attribute)
                .flatMap(found -> target(attribute, found))
                .map(target -> tables.keyOf(target).size() == 1)
                .orElse(false);
    }

    /** The target's key column by column: its name if an embeddable took it over from another key under a name of its own, else nothing. */
    List<String> derivedKeyOf(Attribute attribute) {
        return mark(attribute)
                .flatMap(found -> target(attribute, found))
                .map(target -> tables.keyOf(target).stream()
                        .map(column -> tables.of(target).isDerived(column.name()) ? column.name() : "")
                        .toList())
                .orElse(List.of());
    }

    /** Adds the columns and the foreign key of a part of the key for which the id class has a basic value: never unique. */
    List<String> readBasicKeyPart(Attribute attribute, Place place) {
        List<String> columns = readKeyColumns(attribute, place);
        mark(attribute).flatMap(found -> target(attribute, found)).ifPresent(target -> {
            links.inOwnRow(attribute, place, target, place.table(), columns);
            addForeignKey(attribute, place, join(attribute, place, target), columns, place.table());
        });
        return columns;
    }

    private void addForeignKey(
            Attribute attribute, Place place, JoinReader.Join join, List<String> columns, TableDraft table) {
        if (!attribute.marks().hasHibernate("NotFound")) {
            ReferentialAction onDelete =
                    place.isRepeated() ? ReferentialAction.NO_ACTION : JoinReader.onDelete(attribute.marks());
            joins.addForeignKey(join, columns, table, onDelete);
        }
    }

    private List<String> readColumns(Attribute attribute, Place place, Entity target, Mark mark) {
        boolean one = mark.simpleName().equals("OneToOne");
        boolean optional = isOptional(attribute, mark);
        JoinReader.Join join = join(attribute, place, target);
        boolean composite = join.marks().isEmpty()
                ? tables.keyOf(target).size() > 1
                : join.marks().size() > 1;
        boolean validated = place.validated() == Place.Validated.ALL
                && reading.basics().validations().of(attribute).required();
        JoinReader.Traits traits = new JoinReader.Traits(
                !place.id() && ((optional && !validated) || place.isShared()),
                one && !composite,
                !attribute.marks().hasJpa("MapsId"),
                place.id() ? ColumnDraft.KEY : ColumnDraft.TO_ONE,
                ColumnReader.defaultOf(attribute.marks(), reading.basics().target()));
        TableDraft table = joins.tableOf(join, place.tableOfAssociations());
        List<String> columns = joins.addColumns(join, traits, table, place.owner());
        links.inOwnRow(attribute, place, target, table, columns);
        if (one && columns.size() > 1 && !place.isRepeated()) {
            table.add(new KeyDraft(Optional.empty(), columns, attribute.site()));
        }
        addForeignKey(attribute, place, join, columns, table);
        if (place.isShared() && !place.inEmbeddable() && !optional) {
            reading.requirements()
                    .add(new Reading.Requirement(place.owner(), place.level(), attribute.name(), columns, false));
        }
        return columns;
    }

    /** The key refers to the other's key; PostgreSQL sees to it only if there must be one ({@code ToOneBinder}). */
    private List<String> readByKey(Attribute attribute, Place place, Entity target, boolean optional) {
        TableDraft table = place.table();
        if (!optional && !attribute.marks().hasHibernate("NotFound")) {
            // Whatever names the columns, it may still say that no foreign key is wanted.
            Optional<Mark> foreignKey = foreignKey(attribute, place).or(() -> joinColumns(attribute, place).stream()
                    .flatMap(column -> column.marks("foreignKey").stream())
                    .findFirst());
            JoinReader.Join join = new JoinReader.Join(
                    target, "", List.of(), ForeignKeyWish.of(foreignKey, List.of()), attribute.site());
            joins.addLateForeignKey(join, table.primaryKey(), table, JoinReader.onDelete(attribute.marks()));
        }
        links.inOwnRow(attribute, place, target, table, table.primaryKey());
        return List.of();
    }

    /** Whether the annotations say so, or the join columns happen to be the key. */
    private boolean refersByKey(Attribute attribute, Place place) {
        Marks marks = attribute.marks();
        if (marks.hasJpa("PrimaryKeyJoinColumn") || marks.hasJpa("PrimaryKeyJoinColumns")) {
            return true;
        }
        Set<String> names = new HashSet<>();
        for (Mark mark : joinColumns(attribute, place)) {
            String written = mark.text("name");
            names.add(
                    written.isEmpty()
                            ? ""
                            : reading.namer().physical(Name.parse(written)).inCatalog());
        }
        // The parts of an aggregate have no key.
        return !names.isEmpty() && names.equals(Set.copyOf(place.table().primaryKey()));
    }

    /** Hibernate does not mind both, and takes the first. */
    private static Optional<Mark> mark(Attribute attribute) {
        return attribute.marks().jpa("ManyToOne").or(() -> attribute.marks().jpa("OneToOne"));
    }

    private Optional<Entity> target(Attribute attribute, Mark mark) {
        return reading.entities().target(mark.type("targetEntity").orElse(attribute.type()), attribute.site());
    }

    /** {@code ToOneBinder#isMandatory}. */
    private static boolean isOptional(Attribute attribute, Mark mark) {
        boolean ignored = attribute
                .marks()
                .hibernate("NotFound")
                .map(notFound -> notFound.constant("action").equals("IGNORE"))
                .orElse(false);
        return mark.flag("optional", true)
                && !attribute.marks().hasJpa("Id")
                && (ignored || !attribute.marks().hasJpa("MapsId"));
    }

    private static JoinReader.Join join(Attribute attribute, Place place, Entity target) {
        return JoinReader.Join.of(attribute, target, joinColumns(attribute, place), foreignKey(attribute, place));
    }

    private static Optional<Mark> foreignKey(Attribute attribute, Place place) {
        return place.overrides()
                .association(attribute.name())
                .or(() -> attribute.marks().jpa("JoinColumns"))
                .flatMap(mark -> mark.marks("foreignKey").stream().findFirst());
    }

    /** With {@code @MapsId}, Hibernate takes {@code @PrimaryKeyJoinColumn} for {@code @JoinColumn}. */
    private static List<Mark> joinColumns(Attribute attribute, Place place) {
        List<Mark> columns = place.joinColumnsOf(attribute);
        return columns.isEmpty() && attribute.marks().hasJpa("MapsId")
                ? attribute.marks().repeatedJpa("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")
                : columns;
    }
}

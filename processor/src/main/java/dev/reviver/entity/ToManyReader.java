package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @OneToMany} and {@code @ManyToMany}: join tables, columns of the many, and sides that only mirror. */
final class ToManyReader {
    private final Reading reading;
    private final Tables tables;
    private final JoinReader joins;
    private final JoinTableReader joinTables;
    private final CollectionIndexReader indexes;
    private final Links links;

    ToManyReader(Reading reading, Tables tables, JoinReader joins, CollectionIndexReader indexes) {
        this.reading = reading;
        this.tables = tables;
        this.joins = joins;
        this.links = new Links(reading, tables);
        this.joinTables = new JoinTableReader(reading, joins, indexes, links);
        this.indexes = indexes;
    }

    /** Reads {@code @OneToMany} or {@code @ManyToMany}. */
    void read(Attribute attribute, Place place) {
        boolean many = attribute.marks().hasJpa("ManyToMany");
        Optional<Mark> mark = attribute.marks().jpa(many ? "ManyToMany" : "OneToMany");
        if (mark.isEmpty()) {
            return;
        }
        boolean mirror = !mark.get().text("mappedBy").isEmpty();
        Optional<CollectionShape> shape = CollectionShape.of(attribute);
        Optional<TypeMirror> type =
                mark.get().type("targetEntity").or(() -> CollectionShape.elementOf(attribute.type()));
        if (type.isEmpty() || shape.isEmpty()) {
            reading.report().report(Problem.COLLECTION_TYPE, attribute.site(), attribute.type());
            return;
        }
        Optional<Entity> target = reading.entities().target(type.get(), attribute.site());
        if (target.isEmpty()) {
            return;
        }
        if (mirror) {
            readMirror(attribute, shape.get(), place, mark.get(), target.get());
        } else if (!many
                && JoinTables.ofCollection(attribute, place).isEmpty()
                && !place.joinColumnsOf(attribute).isEmpty()) {
            readTargetColumns(attribute, shape.get(), place, target.get());
        } else {
            joinTables.read(attribute, shape.get(), place, target.get(), !many);
        }
    }

    /** The other side has the columns; this one may say what becomes of their rows. */
    private void readMirror(Attribute attribute, CollectionShape shape, Place place, Mark mark, Entity target) {
        reading.entities().requireMappedBy(target, mark);
        ReferentialAction action = JoinReader.onDelete(attribute.marks());
        Optional<Attribute> other = reading.entities().attribute(target, mark.text("mappedBy"));
        if (mark.simpleName().equals("OneToMany")) {
            List<String> list =
                    other.map(o -> tables.of(target).columnsOf(o.member())).orElse(List.of());
            List<String> index = readTargetIndex(attribute, shape, place, target, list);
            if (!index.isEmpty()) {
                TableDraft table = tables.of(target);
                reading.mirrored()
                        .add(new Reading.Collected(
                                attribute,
                                place.owner(),
                                place.path() + attribute.name(),
                                shape,
                                table,
                                list,
                                table.primaryKey(),
                                index));
            }
        }
        if (action != ReferentialAction.NO_ACTION && other.isPresent()) {
            for (Entity entity = target;
                    entity != null;
                    entity = entity.parent().orElse(null)) {
                tables.of(entity).setOnDelete(other.get().member(), action);
            }
        }
    }

    /** The columns of {@code @OneToMany @JoinColumn} stand in the table of the many. */
    private void readTargetColumns(Attribute attribute, CollectionShape shape, Place place, Entity target) {
        if (!canHold(attribute, target)) {
            return;
        }
        JoinReader.Join join = JoinReader.Join.of(
                attribute,
                place.owner(),
                place.joinColumnsOf(attribute),
                place.overrides()
                        .association(attribute.name())
                        .or(() -> attribute.marks().jpa("JoinColumns"))
                        .flatMap(mark -> mark.marks("foreignKey").stream().findFirst()));
        TableDraft table = joins.tableOf(join, tables.of(target));
        List<String> columns = joins.addColumns(join, JoinReader.Traits.of(true, ColumnDraft.TO_MANY), table, target);
        joins.addLateForeignKey(join, columns, table, JoinReader.onDelete(attribute.marks()));
        links.inTargetsRow(attribute, place, target, table.name(), columns);
        List<String> index = readTargetIndex(attribute, shape, place, target, columns);
        reading.collections()
                .add(new Reading.Collected(
                        attribute,
                        place.owner(),
                        place.path() + attribute.name(),
                        shape,
                        table,
                        columns,
                        tables.of(target).primaryKey(),
                        index));
    }

    /** The position, key or id stands beside the join column; gives its columns, if there are any. */
    private List<String> readTargetIndex(
            Attribute attribute, CollectionShape shape, Place place, Entity target, List<String> list) {
        boolean indexed =
                switch (shape) {
                    case LIST, ID_BAG -> true;
                    case MAP -> !attribute.marks().hasJpa("MapKey");
                    case BAG, SET -> false;
                };
        if (indexed && canHold(attribute, target)) {
            TableDraft table = tables.of(target);
            List<String> index = indexes.read(attribute, shape, place.inTargetTable(target, table), true);
            reading.meaning().index(attribute, shape, table.name(), index, list);
            return index;
        }
        return List.of();
    }

    private boolean canHold(Attribute attribute, Entity target) {
        boolean spread = tables.isSpread(target);
        if (spread || !target.ours()) {
            Problem problem = spread ? Problem.SPREAD_TARGET : Problem.FOREIGN_TABLE;
            reading.report().report(problem, attribute.site(), target.qualifiedName());
            return false;
        }
        return true;
    }
}

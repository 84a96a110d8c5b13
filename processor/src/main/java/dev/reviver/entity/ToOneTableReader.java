package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** Reads to-one associations that have a table of their own: at most one row for each row of the owner. */
final class ToOneTableReader {
    private final Reading reading;
    private final JoinReader joins;
    private final Links links;
    private final JoinTables joinTables;
    private final ConstraintReader constraints;

    ToOneTableReader(Reading reading, JoinReader joins, Links links) {
        this.reading = reading;
        this.joins = joins;
        this.links = links;
        this.joinTables = new JoinTables(reading);
        this.constraints = new ConstraintReader(reading);
    }

    /** Adds the table, the columns of both sides and the keys. */
    void read(Attribute attribute, Place place, Entity target, Mark mark, boolean optional) {
        Entity owner = declaring(attribute, place.owner());
        TableDraft table = joinTables.table(attribute, owner, target, Optional.of(mark));
        JoinReader.Join here =
                new JoinReader.Join(owner, "", mark.marks("joinColumns"), ForeignKeyWish.NONE, attribute.site());
        // Columns beside the table stand in it too, before those that it names itself.
        List<Mark> own = place.joinColumnsOf(attribute);
        JoinReader.Join there = new JoinReader.Join(
                target,
                attribute.collectionBase(),
                own.isEmpty() ? mark.marks("inverseJoinColumns") : own,
                ForeignKeyWish.of(Optional.empty(), own),
                attribute.site());
        JoinReader.Traits required = JoinReader.Traits.of(false, ColumnDraft.TO_MANY);
        List<String> key = joins.addColumns(here, required, table, owner);
        JoinReader.Traits referring = JoinReader.Traits.of(
                !own.isEmpty() && optional, own.isEmpty() ? ColumnDraft.TO_MANY : ColumnDraft.TO_ONE);
        List<String> columns = joins.addColumns(there, referring, table, owner);
        table.setPrimaryKey(key);
        // What may not be found has no foreign key, and then the table has none to its owner either.
        if (!attribute.marks().hasHibernate("NotFound")) {
            joins.addForeignKey(here, key, table, ReferentialAction.NO_ACTION);
            joins.addForeignKey(there, columns, table, JoinReader.onDelete(attribute.marks()));
        }
        if (!attribute.marks().hasJpa("ManyToOne") && !columns.isEmpty()) {
            table.add(new KeyDraft(Optional.empty(), columns, attribute.site()));
        }
        constraints.readTable(mark, table);
        links.inTable(attribute, place, target, table.name(), key, columns);
        if (owner.ours()) {
            reading.schema().add(table);
        }
    }

    /** The class that the attribute belongs to, of those that repeat it in their tables. */
    private Entity declaring(Attribute attribute, Entity owner) {
        return owner.parent()
                .filter(parent -> reading.entities().allAttributes(parent).contains(attribute))
                .map(parent -> declaring(attribute, parent))
                .orElse(owner);
    }
}

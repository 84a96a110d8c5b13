package dev.reviver.entity;

import dev.reviver.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads to-many associations that have a table of their own. */
final class JoinTableReader {
    private final Reading reading;
    private final JoinReader joins;
    private final ConstraintReader constraints;

    JoinTableReader(Reading reading, JoinReader joins) {
        this.reading = reading;
        this.joins = joins;
        this.constraints = new ConstraintReader(reading);
    }

    /**
     * Adds the join table.
     *
     * @param exclusive whether a target belongs to one owner only: {@code @OneToMany}
     */
    void read(Attribute attribute, Place place, Entity target, boolean exclusive) {
        Entity owner = place.owner();
        Optional<Mark> mark = place.overrides()
                .association(attribute.name())
                .flatMap(override -> override.marks("joinTable").stream().findFirst())
                .or(() -> attribute.marks().jpa("JoinTable"));
        TableDraft table = table(attribute, owner, target, mark);
        JoinReader.Join here = new JoinReader.Join(
                owner,
                inverseOf(owner, place.path() + attribute.name(), target).orElse(owner.name()),
                mark.map(m -> m.marks("joinColumns")).orElse(List.of()),
                foreignKey(mark, "foreignKey"),
                attribute.site());
        JoinReader.Join there = new JoinReader.Join(
                target,
                attribute.collectionBase(),
                mark.map(m -> m.marks("inverseJoinColumns")).orElse(List.of()),
                foreignKey(mark, "inverseForeignKey"),
                attribute.site());
        JoinReader.Traits required = JoinReader.Traits.of(false, ColumnDraft.TO_MANY);
        List<String> owning = joins.addColumns(here, required, table, owner);
        List<String> inverse = joins.addColumns(there, required, table, owner);
        joins.addForeignKey(here, owning, table, JoinReader.onDelete(attribute.marks()));
        joins.addForeignKey(there, inverse, table, ReferentialAction.NO_ACTION);
        mark.ifPresent(m -> constraints.readTable(m, table));
        addKey(attribute, table, owning, inverse, exclusive, mark);
        if (owner.ours()) {
            reading.schema().add(table);
        }
    }

    /** A set has a primary key; a bag has none. What belongs to one owner only is unique by itself. */
    private static void addKey(
            Attribute attribute,
            TableDraft table,
            List<String> owning,
            List<String> inverse,
            boolean exclusive,
            Optional<Mark> mark) {
        boolean set = AssociationReader.isSet(attribute.type());
        if (owning.isEmpty() || inverse.isEmpty()) {
            return;
        }
        if (exclusive && set) {
            table.setPrimaryKey(inverse);
        } else if (exclusive) {
            table.add(new TableDraft.Key(Optional.empty(), inverse, attribute.site()));
        } else if (set && mark.map(m -> m.marks("uniqueConstraints").isEmpty()).orElse(true)) {
            List<String> key = new ArrayList<>(owning);
            key.addAll(inverse);
            table.setPrimaryKey(key);
        }
    }

    private TableDraft table(Attribute attribute, Entity owner, Entity target, Optional<Mark> mark) {
        Name logical = attribute
                .formerTable()
                .or(() -> mark.map(m -> m.text("name")).filter(name -> !name.isEmpty()))
                .map(Name::parse)
                .orElseGet(() -> reading.namer()
                        .strategy()
                        .joinTable(owner.table(), target.table(), attribute.collectionBase()));
        Site site = mark.map(m -> m.site("name")).orElse(attribute.site());
        String schema = mark.map(m -> m.text("schema")).orElse("");
        return new TableDraft(
                reading.namer().qualified(reading.namer().physical(logical), schema, site),
                attribute.site(),
                reading.report());
    }

    private static Optional<Mark> foreignKey(Optional<Mark> mark, String value) {
        return mark.flatMap(m -> m.marks(value).stream().findFirst());
    }

    /** The attribute of the target that mirrors this one: it names the owner's column if there is one. */
    private Optional<String> inverseOf(Entity owner, String path, Entity target) {
        return reading.entities().allAttributes(target).stream()
                .filter(candidate -> candidate
                        .marks()
                        .jpa("ManyToMany")
                        .map(mark -> mark.text("mappedBy").equals(path) && pointsTo(candidate, mark, owner))
                        .orElse(false))
                .map(Attribute::base)
                .findFirst();
    }

    private static boolean pointsTo(Attribute candidate, Mark mark, Entity owner) {
        return mark.type("targetEntity")
                .or(() -> JavaTypes.lastArgument(candidate.type()))
                .map(type -> isSameOrAbove(JavaTypes.nameOf(type), owner))
                .orElse(false);
    }

    private static boolean isSameOrAbove(String name, Entity owner) {
        return owner.qualifiedName().equals(name)
                || owner.parent().map(parent -> isSameOrAbove(name, parent)).orElse(false);
    }
}

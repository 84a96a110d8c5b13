package dev.reviver.entity;

import dev.reviver.element.AccessType;
import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Site;
import dev.reviver.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads to-many associations that have a table of their own. */
final class JoinTableReader {
    private final Reading reading;
    private final JoinReader joins;
    private final CollectionIndexReader indexes;
    private final JoinTables joinTables;
    private final Links links;
    private final SoftDeleteReader softDeletes;
    private final ConstraintReader constraints;

    JoinTableReader(Reading reading, JoinReader joins, CollectionIndexReader indexes, Links links) {
        this.reading = reading;
        this.joins = joins;
        this.indexes = indexes;
        this.joinTables = new JoinTables(reading);
        this.links = links;
        this.softDeletes = new SoftDeleteReader(reading);
        this.constraints = new ConstraintReader(reading);
    }

    /**
     * Adds the join table.
     *
     * @param shape what the collection is
     * @param exclusive whether a target belongs to one owner only: {@code @OneToMany}
     */
    void read(Attribute attribute, CollectionShape shape, Place place, Entity target, boolean exclusive) {
        Entity owner = place.owner();
        Optional<Mark> mark = JoinTables.ofCollection(attribute, place);
        TableDraft table = joinTables.table(attribute, owner, target, mark);
        table.setCollection(shape == CollectionShape.LIST || shape == CollectionShape.MAP);
        Optional<Attribute> inverse = inverseOf(owner, place.path() + attribute.name(), target);
        softDeletes.read(attribute, owner, table);
        inverse.ifPresent(other -> softDeletes.read(other, owner, table));
        JoinReader.Join here = new JoinReader.Join(
                owner,
                inverse.map(Attribute::base).orElse(owner.name()),
                mark.map(m -> m.marks("joinColumns")).orElse(List.of()),
                ForeignKeyWish.toOwner(mark),
                attribute.site());
        JoinReader.Join there = new JoinReader.Join(
                target,
                attribute.collectionBase(),
                mark.map(m -> m.marks("inverseJoinColumns")).orElse(List.of()),
                ForeignKeyWish.toElements(mark),
                attribute.site());
        JoinReader.Traits required = JoinReader.Traits.of(false, ColumnDraft.TO_MANY);
        List<String> owning = joins.addColumns(here, required, table, owner);
        List<String> others = joins.addColumns(there, required, table, owner);
        joins.addForeignKey(here, owning, table, JoinReader.onDelete(attribute.marks()));
        // Hibernate makes no foreign key to columns that are no key here, and none for what may not be found. If there
        // is a mirror, the columns are its key: then they have theirs, and it says what becomes of its rows.
        boolean wanted = !attribute.marks().hasHibernate("NotFound") && joins.refersToKey(there);
        if (wanted || inverse.isPresent()) {
            ReferentialAction action =
                    inverse.map(other -> JoinReader.onDelete(other.marks())).orElse(ReferentialAction.NO_ACTION);
            joins.addForeignKey(there, others, table, action);
        }
        List<String> index = indexes.read(attribute, shape, place.inCollectionTable(table), false);
        mark.ifPresent(m -> constraints.readTable(m, table));
        constraints.checks(attribute.marks(), "").forEach(table::add);
        new CommentReader(reading).ofCollection(attribute.marks(), table);
        if (!owning.isEmpty() && !others.isEmpty()) {
            boolean constrained =
                    mark.map(m -> !m.marks("uniqueConstraints").isEmpty()).orElse(false);
            new Key(shape, owning, others, index, exclusive, constrained).add(table, attribute.site());
        }
        links.inTable(attribute, place, target, table.name(), owning, others);
        reading.meaning().index(attribute, shape, table.name(), index, owning);
        if (owner.ours()) {
            reading.schema().add(table);
            reading.collections()
                    .add(new Reading.Collected(
                            attribute, owner, place.path() + attribute.name(), shape, table, owning, others, index));
        }
    }

    /** What tells the rows of a join table apart. What belongs to one owner only is unique by itself. */
    private record Key(
            CollectionShape shape,
            List<String> owning,
            List<String> inverse,
            List<String> index,
            boolean exclusive,
            boolean constrained) {

        void add(TableDraft table, Site site) {
            if (exclusive && shape != CollectionShape.SET) {
                table.add(new KeyDraft(Optional.empty(), inverse, site));
            }
            switch (shape) {
                case BAG -> {}
                case ID_BAG -> table.setPrimaryKey(index);
                case LIST, MAP -> table.setPrimaryKey(both(owning, index.isEmpty() ? inverse : index));
                case SET -> {
                    if (exclusive) {
                        table.setPrimaryKey(inverse);
                    } else if (!constrained) {
                        table.setPrimaryKey(both(owning, inverse));
                    }
                }
            }
        }

        private static List<String> both(List<String> first, List<String> second) {
            List<String> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }
    }

    /** The attribute of the target that mirrors this one: it names the owner's column if there is one. */
    private Optional<Attribute> inverseOf(Entity owner, String path, Entity target) {
        return Stream.concat(
                        reading.entities().allAttributes(target).stream(),
                        // A subclass may have the mirror for all of them.
                        reading.entities().descendants(target).stream()
                                .flatMap(below -> reading.entities().levels(below).stream())
                                .flatMap(level -> level.attributes().stream()))
                .flatMap(attribute -> withParts(attribute, target.access()))
                .filter(candidate -> candidate
                        .marks()
                        .jpa("ManyToMany")
                        .map(mark -> mark.text("mappedBy").equals(path) && pointsTo(candidate, mark, owner))
                        .orElse(false))
                .findFirst();
    }

    /** The attribute, and those of an embeddable that it is. */
    private Stream<Attribute> withParts(Attribute attribute, AccessType access) {
        Stream<Attribute> parts = JavaTypes.embeddable(attribute.type()).stream()
                .flatMap(type -> reading.entities().levels().levelsOfEmbeddable(type, access).stream())
                .flatMap(level -> level.attributes().stream())
                .flatMap(part -> withParts(part, access));
        return Stream.concat(Stream.of(attribute), parts);
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

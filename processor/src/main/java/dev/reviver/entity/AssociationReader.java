package dev.reviver.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Reads associations to entities: join columns, join tables, and sides that only mirror another. */
final class AssociationReader {
    private static final Set<String> BAGS = Set.of("java.util.Collection", "java.util.List");
    private static final Set<String> SETS = Set.of("java.util.Set", "java.util.SortedSet", "java.util.NavigableSet");

    private final Reading reading;
    private final Tables tables;
    private final JoinReader joins;
    private final JoinTableReader joinTables;

    AssociationReader(Reading reading, Tables tables, JoinReader joins) {
        this.reading = reading;
        this.tables = tables;
        this.joins = joins;
        this.joinTables = new JoinTableReader(reading, joins);
    }

    static boolean isSet(TypeMirror collection) {
        return SETS.contains(JavaTypes.nameOf(collection));
    }

    static boolean isCollection(TypeMirror collection) {
        return isSet(collection) || BAGS.contains(JavaTypes.nameOf(collection));
    }

    /** Reads {@code @ManyToOne} or {@code @OneToOne}; gives the join columns, none for a mirroring side. */
    List<String> readToOne(Attribute attribute, Place place) {
        boolean one = attribute.marks().hasJpa("OneToOne");
        Optional<Mark> mark = attribute.marks().jpa(one ? "OneToOne" : "ManyToOne");
        if (mark.isEmpty()) {
            return List.of();
        }
        TypeMirror type = mark.get().type("targetEntity").orElse(attribute.type());
        Optional<Entity> target = reading.entities().target(type, attribute.site());
        if (target.isEmpty()) {
            return List.of();
        }
        if (!mark.get().text("mappedBy").isEmpty()) {
            requireAttribute(target.get(), mark.get());
            return List.of();
        }
        JoinReader.Join join = join(attribute, place, target.get());
        boolean optional = mark.get().flag("optional", true);
        JoinReader.Traits traits = new JoinReader.Traits(
                optional || place.isShared(),
                one && !isComposite(target.get()),
                ColumnDraft.TO_ONE,
                ColumnReader.defaultOf(attribute.marks()),
                ColumnReader.commentOf(attribute.marks(), Optional.empty()));
        List<String> columns = joins.addColumns(join, traits, place.table(), place.owner());
        if (one && columns.size() > 1) {
            place.table().add(new TableDraft.Key(Optional.empty(), columns, attribute.site()));
        }
        joins.addForeignKey(join, columns, place.table(), JoinReader.onDelete(attribute.marks()));
        if (place.isShared() && !place.inEmbeddable() && !optional) {
            reading.requirements()
                    .add(new Reading.Requirement(place.owner(), place.level(), attribute.name(), columns));
        }
        return columns;
    }

    /** Reads {@code @OneToMany} or {@code @ManyToMany}. */
    void readToMany(Attribute attribute, Place place) {
        boolean many = attribute.marks().hasJpa("ManyToMany");
        Optional<Mark> mark = attribute.marks().jpa(many ? "ManyToMany" : "OneToMany");
        if (mark.isEmpty()) {
            return;
        }
        boolean mirror = !mark.get().text("mappedBy").isEmpty();
        boolean keyedMap = mirror
                && attribute.marks().hasJpa("MapKey")
                && JavaTypes.nameOf(attribute.type()).equals("java.util.Map");
        Optional<TypeMirror> type = mark.get().type("targetEntity").or(() -> JavaTypes.lastArgument(attribute.type()));
        if (type.isEmpty() || !(keyedMap || isCollection(attribute.type()))) {
            reading.report().report(Problem.COLLECTION_TYPE, attribute.site(), attribute.type());
            return;
        }
        Optional<Entity> target = reading.entities().target(type.get(), attribute.site());
        if (target.isEmpty()) {
            return;
        }
        if (mirror) {
            requireAttribute(target.get(), mark.get());
        } else if (!many && hasJoinColumns(attribute, place)) {
            readTargetColumns(attribute, place, target.get());
        } else {
            joinTables.read(attribute, place, target.get(), !many);
        }
    }

    /** The columns of {@code @OneToMany @JoinColumn} stand in the table of the many. */
    private void readTargetColumns(Attribute attribute, Place place, Entity target) {
        if (!target.ours() || tables.isSpread(target)) {
            reading.report().report(Problem.FOREIGN_TABLE, attribute.site(), target.qualifiedName());
            return;
        }
        JoinReader.Join join = join(attribute, place, place.owner());
        TableDraft table = tables.of(target);
        List<String> columns = joins.addColumns(join, JoinReader.Traits.of(true, ColumnDraft.TO_MANY), table, target);
        joins.addForeignKey(join, columns, table, JoinReader.onDelete(attribute.marks()));
    }

    private boolean isComposite(Entity target) {
        return tables.keyOf(target).size() > 1;
    }

    private static boolean hasJoinColumns(Attribute attribute, Place place) {
        return !joinColumns(attribute, place).isEmpty();
    }

    private static JoinReader.Join join(Attribute attribute, Place place, Entity target) {
        Optional<Mark> foreignKey = place.overrides()
                .association(attribute.name())
                .or(() -> attribute.marks().jpa("JoinColumns"))
                .flatMap(mark -> mark.marks("foreignKey").stream().findFirst());
        return JoinReader.Join.of(attribute, target, joinColumns(attribute, place), foreignKey);
    }

    private static List<Mark> joinColumns(Attribute attribute, Place place) {
        List<Mark> overriding = place.overrides()
                .association(attribute.name())
                .map(mark -> mark.marks("joinColumns"))
                .orElse(List.of());
        return overriding.isEmpty() ? attribute.marks().repeatedJpa("JoinColumn", "JoinColumns") : overriding;
    }

    private void requireAttribute(Entity target, Mark mark) {
        String path = mark.text("mappedBy");
        int dot = path.indexOf('.');
        if (reading.entities()
                .attribute(target, dot < 0 ? path : path.substring(0, dot))
                .isEmpty()) {
            reading.report().report(Problem.ATTRIBUTE_UNKNOWN, mark.site("mappedBy"), path, target.qualifiedName());
        }
    }
}

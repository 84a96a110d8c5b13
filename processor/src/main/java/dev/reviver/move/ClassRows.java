package dev.reviver.move;

import dev.reviver.change.Condition;
import dev.reviver.change.Rows;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Discriminator;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Which rows of a table belong to which classes, and how a statement tells them apart; the tables are those from before. */
public final class ClassRows {
    private final Side from;
    /** What the discriminators are read from: their values of before, or the newer. */
    private final UnaryOperator<EntityMeaning> told;

    private ClassRows(Side from, UnaryOperator<EntityMeaning> told) {
        this.from = from;
        this.told = told;
    }

    /** As it was before. */
    static ClassRows of(Side from) {
        return new ClassRows(from, entity -> entity);
    }

    /** When the rows have been told their classes anew; a column that is not the discriminator any more keeps its values. */
    static ClassRows told(Side from, Side to) {
        return new ClassRows(from, entity -> to.meaning()
                .entity(entity.name())
                .filter(latter ->
                        from.meaning().discriminator(entity).equals(to.meaning().discriminator(latter)))
                .orElse(entity));
    }

    static String value(Optional<Discriminator> discriminator) {
        return discriminator.map(Discriminator::value).orElse("NULL");
    }

    /** The classes in groups whose rows can be told from others with one condition. */
    List<Set<String>> tellable(Set<String> classes, EntityTable table) {
        boolean simple = isEverybody(classes, table)
                || everyOneHas(classes)
                || family(classes).isPresent()
                || classes.size() == 1;
        if (simple) {
            return List.of(classes);
        }
        return classes.stream().map(Set::of).toList();
    }

    /**
     * The conditions for the rows of some classes; adds to {@code joined} what they need.
     *
     * @param table a table that is part of the statement anyway
     */
    List<Condition> which(Set<String> classes, EntityTable table, List<EntityTable> joined) {
        if (isEverybody(classes, table)) {
            return List.of();
        }
        EntityMeaning any = former(classes.iterator().next());
        if (everyOneHas(classes)) {
            ColumnRef at = from.meaning().discriminator(any).orElseThrow();
            List<String> literals = classes.stream()
                    .map(name -> value(told.apply(former(name)).discriminator()))
                    .toList();
            EntityTable root = from.meaning().tables(any).get(0);
            boolean there = table.table().equals(at.table())
                    || joined.stream().anyMatch(t -> t.table().equals(at.table()));
            if (!there) {
                joined.add(root);
            }
            return List.of(new Condition.IsOneOf(at, literals));
        }
        Optional<EntityMeaning> family = family(classes);
        if (family.isPresent()) {
            return own(family.get())
                    .filter(own -> !own.table().equals(table.table())
                            && joined.stream().noneMatch(t -> t.table().equals(own.table())))
                    .<List<Condition>>map(own -> List.of(new Condition.Exists(own.table(), own.key(), true)))
                    .orElse(List.of());
        }
        return exactly(any, table);
    }

    /** Rows of this class and of none below it. */
    List<Condition> exactly(EntityMeaning entity, EntityTable table) {
        List<Condition> conditions = new ArrayList<>();
        own(entity)
                .filter(own -> !own.table().equals(table.table()))
                .ifPresent(own -> conditions.add(new Condition.Exists(own.table(), own.key(), true)));
        for (EntityMeaning child : from.meaning().entities()) {
            if (child.parent().equals(Optional.of(entity.name()))) {
                own(child).ifPresent(own -> conditions.add(new Condition.Exists(own.table(), own.key(), false)));
            }
        }
        return conditions;
    }

    boolean isEverybody(Set<String> classes, EntityTable table) {
        return from.meaning().inhabitants(table.table()).stream().allMatch(e -> classes.contains(e.name()));
    }

    private boolean everyOneHas(Set<String> classes) {
        return classes.stream()
                .allMatch(name -> from.meaning().discriminator(former(name)).isPresent());
    }

    /** The class of which these are all concrete descendants, itself among them. */
    private Optional<EntityMeaning> family(Set<String> classes) {
        Meaning meaning = from.meaning();
        return meaning.entities().stream()
                .filter(head -> own(head).isPresent())
                .filter(head -> {
                    Set<String> descendants = new TreeSet<>();
                    meaning.entities().stream()
                            .filter(EntityMeaning::concrete)
                            .filter(e -> meaning.line(e).contains(head))
                            .forEach(e -> descendants.add(e.name()));
                    return descendants.equals(classes);
                })
                .findFirst();
    }

    EntityMeaning former(String name) {
        return from.meaning().entity(name).orElseThrow();
    }

    static Optional<EntityTable> own(EntityMeaning entity) {
        return entity.tables().stream().filter(t -> !t.optional()).findFirst();
    }

    /** The tables of columns, but for the base. */
    List<EntityTable> tablesOf(List<ColumnRef> columns, Set<String> classes, EntityTable base) {
        List<EntityTable> tables = new ArrayList<>();
        EntityMeaning any = former(classes.iterator().next());
        for (EntityTable table : from.meaning().tables(any)) {
            boolean read = columns.stream().anyMatch(c -> c.table().equals(table.table()));
            if (read && !table.table().equals(base.table())) {
                tables.add(table);
            }
        }
        return tables;
    }

    static List<Rows.Other> joins(List<EntityTable> tables) {
        return tables.stream()
                .map(t -> new Rows.Other(t.table(), t.key(), t.optional()))
                .toList();
    }
}

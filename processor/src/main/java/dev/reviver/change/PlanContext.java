package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.Expression;
import dev.reviver.schema.Placed;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the rest of a plan means for one of its changes: what it creates, and which names it takes away where. */
public final class PlanContext {
    /** A thing by kind, table and name. */
    private record Part(Class<?> noun, QualifiedName table, String name) {
        static Part of(QualifiedName table, SchemaObject object) {
            return new Part(
                    object.getClass(), object instanceof Table own ? own.qualifiedName() : table, object.name());
        }

        static Part table(QualifiedName table) {
            return new Part(Table.class, table, table.name());
        }
    }

    private final Set<Part> created = new HashSet<>();
    private final Set<QualifiedName> droppedTables = new HashSet<>();
    private final Map<Part, Integer> lastTakenAway = new HashMap<>();
    private final Map<Part, Integer> firstArrived = new HashMap<>();
    private final Map<Part, Change.Fill.Value> fills = new HashMap<>();
    private final Carried carried;
    private final Plan plan;

    public PlanContext(Plan plan) {
        this.plan = plan;
        carried = Carried.of(plan);
        for (int place = 0; place < plan.changes().size(); place++) {
            Change change = plan.changes().get(place);
            change.accept(new Arrives()).ifPresent(created::add);
            if (change.whole() instanceof Change.Fill fill) {
                fill.up().ifPresent(value -> fills.put(new Part(Column.class, fill.table(), fill.column()), value));
            }
            if (change instanceof Change.Drop drop && drop.object() instanceof Table) {
                droppedTables.add(drop.table());
            }
            if (change instanceof Change.Rename rename) {
                firstArrived.putIfAbsent(Part.of(rename.table(), rename.to()), place);
            }
            Optional<Part> gone = change.accept(new Leaves());
            if (gone.isPresent()) {
                lastTakenAway.put(gone.get(), place);
            }
        }
    }

    /** Whether rows move, which they may refuse: before that, nothing is to be in effect that need not be. */
    boolean movesRows() {
        return plan.changes().stream()
                .anyMatch(change -> change instanceof Change.Move || change instanceof Change.Custom);
    }

    /** Whether what goes with this object is kept elsewhere. */
    public boolean carries(QualifiedName table, SchemaObject object) {
        return carried.keeps(table, object);
    }

    /** Whether data moves give a column its values, be it new ones. */
    public boolean brings(QualifiedName table, Column column) {
        return carried.brings(table, column);
    }

    public boolean createsTable(QualifiedName table) {
        return created.contains(Part.table(table));
    }

    public boolean creates(QualifiedName table, SchemaObject object) {
        return created.contains(Part.of(table, object));
    }

    public boolean createsColumn(QualifiedName table, String column) {
        return created.contains(new Part(Column.class, table, column));
    }

    public boolean dropsTable(QualifiedName table) {
        return lastTakenAway.containsKey(Part.table(table));
    }

    /** As against one that is renamed. */
    public boolean dropsTableForGood(QualifiedName table) {
        return droppedTables.contains(table);
    }

    boolean drops(QualifiedName table, SchemaObject object) {
        return lastTakenAway.containsKey(Part.of(table, object));
    }

    /** Whether it goes for good, or for a while. */
    public boolean isDropped(QualifiedName table, SchemaObject object) {
        Part part = Part.of(table, object);
        return plan.changes().stream()
                .anyMatch(change -> change instanceof Change.Drop drop
                        && Part.of(drop.table(), drop.object()).equals(part));
    }

    /** What comes to a table. */
    public Stream<SchemaObject> arrivals(QualifiedName table) {
        return plan.changes().stream()
                .map(Change::whole)
                .filter(change ->
                        change instanceof Change.Create && change.table().equals(table))
                .map(change -> ((Change.Create) change).object());
    }

    /** Whether a column goes, and its values with it. */
    public boolean losesColumn(QualifiedName table, String column) {
        return plan.changes().stream()
                .anyMatch(change -> change instanceof Change.Drop drop
                        && drop.table().equals(table)
                        && drop.object() instanceof Column gone
                        && gone.name().equals(column)
                        && !carried.keeps(drop));
    }

    /** What a thing that is renamed at {@code place} is called when the plan is done. */
    public SchemaObject lastName(int place, QualifiedName table, SchemaObject object) {
        Part part = Part.of(table, object);
        SchemaObject last = object;
        for (int later = place + 1; later < plan.changes().size(); later++) {
            if (plan.changes().get(later) instanceof Change.Rename rename
                    && Part.of(rename.table(), rename.from()).equals(part)) {
                part = Part.of(rename.table(), rename.to());
                last = rename.to();
            }
        }
        return last;
    }

    /** What a thing that is renamed at {@code place} was called when the plan began. */
    public SchemaObject firstName(int place, QualifiedName table, SchemaObject object) {
        Part part = Part.of(table, object);
        SchemaObject first = object;
        for (int earlier = place - 1; earlier >= 0; earlier--) {
            if (plan.changes().get(earlier) instanceof Change.Rename rename
                    && Part.of(rename.table(), rename.to()).equals(part)) {
                part = Part.of(rename.table(), rename.from());
                first = rename.from();
            }
        }
        return first;
    }

    /** Whether the thing is one that the plan itself has brought before {@code place}, so that no code knows it. */
    public boolean brought(int place, QualifiedName table, SchemaObject object) {
        return plan.changes().subList(0, place).stream()
                .anyMatch(change -> change instanceof Change.Create create
                        && create.object().getClass() == object.getClass()
                        && (object instanceof Placed placed
                                ? ((Placed) create.object()).qualifiedName().equals(placed.qualifiedName())
                                : create.table().equals(table)
                                        && create.object().name().equals(object.name())));
    }

    /** Whether the columns of a check have another one later, be it under another name. */
    public boolean checksAnew(QualifiedName table, Check check) {
        Set<String> columns = Expression.of(check.expression()).names();
        return plan.changes().stream()
                .map(Change::whole)
                .anyMatch(change -> change instanceof Change.Create create
                        && create.table().equals(table)
                        && create.object() instanceof Check other
                        && Expression.of(other.expression()).names().equals(columns));
    }

    /** Whether the newer type of a column has no other values than those that a step puts into it. */
    public boolean limitsByType(QualifiedName table, String column) {
        return plan.changes().stream()
                .filter(Change.Move.class::isInstance)
                .flatMap(change -> ((Change.Move) change).up().stream())
                .anyMatch(step -> step instanceof ColumnStep.Retype retype
                        && retype.column().equals(new ColumnRef(table, column))
                        && retype.isLimited());
    }

    /** Whether one enum type gives way to another that has all of its values. */
    public boolean growsInto(ColumnType from, ColumnType to) {
        return plan.changes().stream()
                .flatMap(change -> change instanceof Change.Drop drop && drop.object() instanceof EnumType type
                        ? Stream.of(type)
                        : Stream.empty())
                .filter(type -> type.columnType().equals(from.element()))
                .anyMatch(former -> plan.changes().stream()
                        .anyMatch(change -> change instanceof Change.Create create
                                && create.object() instanceof EnumType latter
                                && latter.columnType().equals(to.element())
                                && latter.values().containsAll(former.values())));
    }

    /** Whether a name that is taken at {@code place} is only passed through. */
    public boolean takesAwayAfter(int place, QualifiedName table, SchemaObject object) {
        return lastTakenAway.getOrDefault(Part.of(table, object), -1) > place;
    }

    /** Whether a name that goes at {@code place} was only a stop on the way there. */
    public boolean isPassedThrough(int place, QualifiedName table, SchemaObject object) {
        return firstArrived.getOrDefault(Part.of(table, object), place) < place;
    }

    /** The value that rows get for a column on the way that this plan goes, if it fills the column at all. */
    public Optional<Change.Fill.Value> filled(QualifiedName table, SchemaObject column) {
        return Optional.ofNullable(fills.get(Part.of(table, column)));
    }

    /** A thing that is there or gone with the step; of several parts of a change, with one of them. */
    private interface Passage extends FewVerbs<Optional<Part>> {
        @Override
        default Optional<Part> otherwise(Change change) {
            return Optional.empty();
        }

        @Override
        default Optional<Part> online(Change.Online change) {
            return change.part().isMain() ? change.whole().accept(this) : Optional.empty();
        }
    }

    private static final class Arrives implements Passage {
        @Override
        public Optional<Part> create(Change.Create change) {
            return Optional.of(Part.of(change.table(), change.object()));
        }
    }

    private static final class Leaves implements Passage {
        @Override
        public Optional<Part> drop(Change.Drop change) {
            return Optional.of(Part.of(change.table(), change.object()));
        }

        @Override
        public Optional<Part> rename(Change.Rename change) {
            return Optional.of(Part.of(change.table(), change.from()));
        }
    }
}

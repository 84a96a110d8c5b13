package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.DefaultValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts a {@link Change.Fill} in front of each step that makes a column required: on the way up for columns that are new or
 * become so, on the way back for those that were. The value is the one that a person gave, else the column's default, else
 * none: then the step is a place to write one, and refuses to go on while rows need it.
 */
public final class Filling {
    private final Backfills backfills;
    private final Backfills known;
    private final PlanContext context;
    private final PlanContext back;
    private final Carried carried;
    private final Set<String> used = new TreeSet<>();

    private Filling(Plan plan, Backfills backfills, Backfills known) {
        this.backfills = backfills;
        this.known = known;
        this.context = new PlanContext(plan);
        this.back = new PlanContext(plan.inverse());
        this.carried = Carried.of(plan);
    }

    /**
     * A plan whose required columns are filled.
     *
     * @param plan the plan
     * @param unused columns for which a value was given that nothing needs
     */
    public record Result(Plan plan, List<Renames.Path> unused) {}

    /**
     * Fills what {@code plan} requires.
     *
     * @param backfills what a person gave
     * @param known what else is known of such values
     */
    public static Result of(Plan plan, Backfills backfills, Backfills known) {
        Plan apart = apart(plan, backfills);
        return new Filling(apart, backfills, known).run(apart);
    }

    /** A column whose default is for new rows only comes without it, since all rows that are there would have it too. */
    private static Plan apart(Plan plan, Backfills backfills) {
        List<Change> changes = new ArrayList<>();
        List<Change> completed = new ArrayList<>();
        for (Change change : plan.changes()) {
            if (change instanceof Change.Create create
                    && create.object() instanceof Column column
                    && !column.nullable()
                    && column.defaultValue().isPresent()
                    && backfills.of(create.table(), column.name()).isPresent()) {
                Column bare = column.withDefault(Optional.empty()).withNullable(true);
                changes.add(new Change.Create(create.table(), bare));
                completed.add(new Change.Alter(create.table(), bare, column));
            } else {
                changes.add(change);
            }
        }
        changes.addAll(completed);
        return completed.isEmpty() ? plan : plan.withOrdered(changes);
    }

    /** All values stand together, so that deferred constraints need be settled only once before tables are altered again. */
    private Result run(Plan plan) {
        List<Change.Fill> up = new ArrayList<>();
        List<Change.Fill> down = new ArrayList<>();
        int firstTightening = -1;
        int lastLoosening = -1;
        for (int place = 0; place < plan.changes().size(); place++) {
            Optional<Change.Fill> fill = fill(plan.changes().get(place));
            if (fill.isEmpty()) {
                continue;
            }
            if (fill.get().up().isPresent()) {
                up.add(fill.get());
                firstTightening = firstTightening < 0 ? place : firstTightening;
            } else {
                down.add(fill.get());
                lastLoosening = place;
            }
        }
        List<Change> changes = new ArrayList<>();
        for (int place = 0; place < plan.changes().size(); place++) {
            if (place == firstTightening) {
                changes.addAll(FillOrder.of(up));
            }
            changes.add(plan.changes().get(place));
            if (place == lastLoosening) {
                changes.addAll(FillOrder.ofWayBack(down));
            }
        }
        List<Renames.Path> unused = backfills.expressions().keySet().stream()
                .filter(path -> !used.contains(path.toString()))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
        return new Result(plan.with(changes), unused);
    }

    /** What the data moves of the plan bring needs another value only if somebody gave one, for rows that they miss. */
    private boolean isBrought(Change.Alter alter, Column column) {
        return carried.brings(alter.table(), column)
                && backfills.of(alter.table(), column.name()).isEmpty();
    }

    private Optional<Change.Fill> fill(Change change) {
        if (!(change instanceof Change.Alter alter)) {
            return Optional.empty();
        }
        if (requires(alter.from(), alter.to())) {
            return missing(alter, (Column) alter.to(), context);
        }
        return requires(alter.to(), alter.from())
                ? missing(alter, (Column) alter.from(), back).map(Change.Fill::inverse)
                : Optional.empty();
    }

    /** Gives the column its values on the way to where it is required, which {@code way} knows. */
    private Optional<Change.Fill> missing(Change.Alter alter, Column column, PlanContext way) {
        if (isBrought(alter, column)) {
            return Optional.empty();
        }
        boolean existed = !way.creates(alter.table(), column) || carried.brings(alter.table(), column);
        return Optional.of(new Change.Fill(
                alter.table(), column.name(), existed, Optional.of(value(alter, column)), Optional.empty()));
    }

    private Change.Fill.Value value(Change.Alter alter, Column column) {
        Optional<String> given = given(alter, column.name()).or(() -> given(alter, Archiving.original(column.name())));
        return new Change.Fill.Value(given.or(() -> known.of(alter.table(), column.name()))
                .or(() -> column.defaultValue().map(DefaultValue::sql)));
    }

    private Optional<String> given(Change.Alter alter, String column) {
        Optional<String> given = backfills.of(alter.table(), column);
        given.ifPresent(expression -> used.add(new Renames.Path(alter.table(), Optional.of(column)).toString()));
        return given;
    }

    private static boolean requires(Object from, Object to) {
        return from instanceof Column before
                && to instanceof Column after
                && before.nullable()
                && !after.nullable()
                && after.identity().isEmpty()
                && after.generated().isEmpty();
    }
}

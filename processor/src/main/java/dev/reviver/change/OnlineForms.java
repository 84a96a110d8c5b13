package dev.reviver.change;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Identifier;
import dev.reviver.schema.Index;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rewrites changes on tables that are there already into forms that do not keep anybody from writing to them. A plan in
 * this form no longer is one transaction; what it does, and what undoes it, is the same.
 */
public final class OnlineForms {
    private static final String ASIDE = "__next";

    private OnlineForms() {}

    /** The plan in online forms; validations that nothing waits for come last, and so first on the way back. */
    public static Plan of(Plan plan) {
        PlanContext context = new PlanContext(plan);
        List<Change> first = new ArrayList<>();
        List<Change> middle = new ArrayList<>();
        List<Change> last = new ArrayList<>();
        ReplacedKeys replaced = new ReplacedKeys(plan);
        for (Change change : plan.changes()) {
            for (Change step : replaced.takes(change) ? replaced.steps(change) : steps(change, context)) {
                if (!(step instanceof Change.Online online) || online.part() != Change.Online.Part.VALIDATE) {
                    middle.add(step);
                } else if (online.whole() instanceof Change.Create) {
                    last.add(step);
                } else {
                    first.add(step);
                }
            }
        }
        // Under the newer names, like all that is said of these objects.
        middle.addAll(new Plan(middle).namesAreNew(), first);
        middle.addAll(last);
        return plan.with(middle);
    }

    private static List<Change> steps(Change change, PlanContext context) {
        List<Change.Online.Part> parts = parts(change, context);
        if (parts.isEmpty()) {
            return List.of(change);
        }
        List<Change> steps = new ArrayList<>();
        parts.forEach(part -> steps.add(new Change.Online(change, part)));
        if (isUndoing(change)) {
            Collections.reverse(steps);
        }
        return steps;
    }

    /** Its parts are those of its inverse, backwards: what is taken apart here is put together on the way back. */
    public static boolean isUndoing(Change change) {
        return change instanceof Change.Drop
                || (change instanceof Change.Alter alter && HingeStage.of(alter) == HingeStage.LOOSEN);
    }

    private static List<Change.Online.Part> parts(Change change, PlanContext context) {
        if (change instanceof Change.Create create) {
            return context.createsTable(create.table()) ? List.of() : parts(create.object());
        }
        if (change instanceof Change.Drop drop) {
            return context.dropsTable(drop.table()) ? List.of() : parts(drop.object());
        }
        if (change instanceof Change.Alter alter
                && alter.from() instanceof Column from
                && alter.to() instanceof Column to
                && isAboutNullAlone(from, to)
                && !(context.movesRows() && context.drops(alter.table(), to))) {
            return List.of(
                    Change.Online.Part.DEMAND, Change.Online.Part.VALIDATE_DEMAND, Change.Online.Part.SET_NOT_NULL);
        }
        return change instanceof Change.Fill fill && fills(fill) ? List.of(Change.Online.Part.FILL) : List.of();
    }

    /** A place to write values at is part of a transaction, since only it looks at the rows before anything is done. */
    private static boolean fills(Change.Fill fill) {
        return fill.up().or(fill::down).flatMap(Change.Fill.Value::expression).isPresent();
    }

    private static boolean isAboutNullAlone(Column from, Column to) {
        return from.nullable() != to.nullable()
                && from.withNullable(to.nullable()).equals(to);
    }

    private static List<Change.Online.Part> parts(SchemaObject object) {
        if (object instanceof Index) {
            return List.of(Change.Online.Part.CONCURRENTLY);
        }
        if (object instanceof ForeignKey || object instanceof Check) {
            return List.of(Change.Online.Part.FOR_NEW_ROWS, Change.Online.Part.VALIDATE);
        }
        return object instanceof UniqueKey || object instanceof PrimaryKey
                ? List.of(Change.Online.Part.BUILD_INDEX, Change.Online.Part.ATTACH)
                : List.of();
    }

    /** The name of the index of a key while another key still has the right one. */
    public static String aside(SchemaObject key) {
        return GeneratedNames.clip(key.name(), Identifier.MAX_BYTES - ASIDE.length()) + ASIDE;
    }

    /** The name of the check that proves a column not null, for the time of the migration. */
    public static String proof(QualifiedName table, String column) {
        return GeneratedNames.ofParts(table.name(), column, "proof");
    }
}

package dev.reviver.move;

import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lines that go from a table that stays: those of classes that have none there now, and those that hold nothing more. */
final class LeavingLines {
    private final Side from;
    private final Side to;
    private final Layouts layouts;

    LeavingLines(Side from, Side to) {
        this.from = from;
        this.to = to;
        this.layouts = new Layouts(from, to);
    }

    /** Of all; {@code rows} tells which they are at the moment at which it is asked. */
    List<RowStep.Delete> deletes(List<EntityMeaning> staying, ClassRows rows) {
        Map<EntityTable, Set<String>> leaving = new LinkedHashMap<>();
        for (EntityMeaning entity : staying) {
            for (EntityTable table : layouts.before(entity)) {
                boolean leaves =
                        Layouts.find(layouts.after(entity), table.table()).isEmpty();
                if (leaves && to.has(table.table())) {
                    leaving.computeIfAbsent(table, key -> new TreeSet<>()).add(entity.name());
                }
            }
        }
        List<RowStep.Delete> steps = new ArrayList<>();
        leaving.forEach((table, classes) ->
                rows.tellable(classes, table).forEach(group -> steps.add(0, delete(rows, group, table))));
        return steps;
    }

    /** The column that tells the class may be in another table. */
    private static RowStep.Delete delete(ClassRows rows, Set<String> classes, EntityTable table) {
        List<EntityTable> others = new ArrayList<>();
        List<Condition> conditions = rows.which(classes, table, others);
        return new RowStep.Delete(new Rows(table.table(), table.key(), ClassRows.joins(others), conditions));
    }

    /** Lines of a secondary table that stays, which have nothing to say without what went elsewhere: Hibernate keeps none. */
    List<MoveStep> emptied(List<EntityMeaning> staying) {
        Map<EntityTable, Set<ColumnRef>> staged = new LinkedHashMap<>();
        for (EntityMeaning entity : staying) {
            Map<String, ColumnRef> former = from.meaning().attributes(entity);
            Map<String, ColumnRef> latter =
                    layouts.latter(entity).map(to.meaning()::attributes).orElse(Map.of());
            for (EntityTable table : layouts.before(entity)) {
                boolean loses = former.entrySet().stream()
                        .filter(was -> was.getValue().table().equals(table.table()))
                        .map(was -> latter.get(was.getKey()))
                        .anyMatch(is -> is != null && !is.table().equals(table.table()));
                boolean stays = Layouts.find(layouts.after(entity), table.table())
                        .filter(EntityTable::optional)
                        .isPresent();
                if (loses && stays && table.optional()) {
                    latter.values().stream()
                            .filter(at -> at.table().equals(table.table()))
                            .forEach(at -> staged.computeIfAbsent(table, key -> new TreeSet<>())
                                    .add(at));
                }
            }
        }
        List<MoveStep> steps = new ArrayList<>();
        staged.forEach((table, rest) -> {
            boolean canBeEmpty = rest.stream()
                    .allMatch(at -> to.column(at).map(Column::nullable).orElse(false));
            boolean ofOneClass = to.meaning().inhabitants(table.table()).size() == 1;
            if (canBeEmpty && ofOneClass) {
                steps.add(new RowStep.Delete(Rows.of(
                        table.table(),
                        table.key(),
                        List.of(
                                new Condition.Absent(List.copyOf(rest)),
                                new Condition.HoldsMore(table.table(), columns(table.table()), false)))));
            }
        });
        return steps;
    }

    /** All columns that the table has at the hinge, as far as the models know. */
    List<String> columns(QualifiedName table) {
        Set<String> columns = new TreeSet<>();
        for (Side side : List.of(from, to)) {
            Optional.ofNullable(side.tables().get(table)).stream()
                    .flatMap(known -> known.columns().stream())
                    .forEach(column -> columns.add(column.name()));
        }
        return List.copyOf(columns);
    }
}

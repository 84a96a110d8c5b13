package dev.reviver.move;

import dev.reviver.change.MoveStep;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the rows of the classes of one hierarchy were and are. */
record Layouts(Side from, Side to) {
    /** The concrete classes of both sides, as they were. */
    List<EntityMeaning> staying() {
        return from.meaning().entities().stream()
                .filter(EntityMeaning::concrete)
                .filter(entity -> latter(entity).map(EntityMeaning::concrete).orElse(false))
                .toList();
    }

    Optional<EntityMeaning> latter(EntityMeaning entity) {
        return to.meaning().entity(entity.name());
    }

    List<EntityTable> before(EntityMeaning entity) {
        return from.meaning().tables(entity);
    }

    List<EntityTable> after(EntityMeaning entity) {
        return latter(entity).map(to.meaning()::tables).orElse(List.of());
    }

    static Optional<EntityTable> find(List<EntityTable> tables, QualifiedName name) {
        return tables.stream().filter(t -> t.table().equals(name)).findFirst();
    }

    /** The attributes that are in that table now, each with where it was. */
    List<MoveStep.Assignment> attributes(EntityMeaning entity, EntityTable into, Predicate<ColumnRef> wasThere) {
        Map<String, ColumnRef> former = from.meaning().attributes(entity);
        List<MoveStep.Assignment> values = new ArrayList<>();
        Map<String, ColumnRef> latter =
                latter(entity).map(to.meaning()::attributes).orElse(Map.of());
        MovedValues moved = new MovedValues(from, to);
        latter.forEach((attribute, at) -> {
            ColumnRef was = former.get(attribute);
            if (was != null && at.table().equals(into.table()) && wasThere.test(was) && moved.isWritten(at)) {
                values.add(moved.assign(was, at));
            }
        });
        return values;
    }

    List<MoveStep.Assignment> keys(EntityTable into, EntityTable base) {
        return new MovedValues(from, to).assign(base.table(), base.key(), into.table(), into.key());
    }

    /** Whether all who have lines in that table were there before. */
    boolean isComplete(EntityTable table) {
        return to.meaning().inhabitants(table.table()).stream().allMatch(e -> from.meaning()
                .entity(e.name())
                .map(EntityMeaning::concrete)
                .orElse(false));
    }
}

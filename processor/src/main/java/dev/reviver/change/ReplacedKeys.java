package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keys that give way to others, so that a table never is without: the index of the new key is built while the old one is
 * there, and the two change places in one transaction. Read backwards, this is the same the other way round.
 */
final class ReplacedKeys {
    /** What changes places on one table. */
    private static final class Swap {
        private final Set<Change.Drop> drops = new LinkedHashSet<>();
        private final Set<Change.Create> creates = new LinkedHashSet<>();

        boolean sharesName(SchemaObject key) {
            return drops.stream().anyMatch(drop -> drop.object().name().equals(key.name()))
                    && creates.stream()
                            .anyMatch(create -> create.object().name().equals(key.name()));
        }
    }

    private record ColumnRef(QualifiedName table, String column) {}

    private final Map<QualifiedName, Swap> swaps = new LinkedHashMap<>();
    /** Columns that are other ones while the plan runs: a key over them cannot stay for so long. */
    private final Set<ColumnRef> changing = new HashSet<>();

    ReplacedKeys(Plan plan) {
        if (plan.changes().stream().anyMatch(ReplacedKeys::movesValues)) {
            return;
        }
        plan.changes().forEach(this::look);
        for (Change change : plan.changes()) {
            if (change instanceof Change.Drop drop && isKey(drop.object()) && canStay(drop)) {
                plan.changes().stream()
                        .filter(Change.Create.class::isInstance)
                        .map(Change.Create.class::cast)
                        .filter(create -> replaces(create, drop))
                        .forEach(create -> {
                            Swap swap = swaps.computeIfAbsent(drop.table(), table -> new Swap());
                            swap.drops.add(drop);
                            swap.creates.add(create);
                        });
            }
        }
    }

    private static boolean movesValues(Change change) {
        return change instanceof Change.Move || change instanceof Change.Custom;
    }

    private void look(Change change) {
        if (change instanceof Change.Fill fill) {
            changing.add(new ColumnRef(fill.table(), fill.column()));
        } else if (change instanceof Change.Drop || (change instanceof Change.Alter alter && isReshaped(alter))) {
            change.subjects().stream()
                    .filter(Column.class::isInstance)
                    .forEach(column -> changing.add(new ColumnRef(change.table(), column.name())));
        }
    }

    private static boolean isReshaped(Change.Alter alter) {
        return alter.from() instanceof Column from
                && alter.to() instanceof Column to
                && (from.nullable() != to.nullable()
                        || !from.generated().equals(to.generated())
                        || !from.collation().equals(to.collation())
                        || !new TypeChange(from.type(), to.type()).staysInFamily());
    }

    private boolean canStay(Change.Drop drop) {
        return columns(drop.object()).stream().noneMatch(name -> changing.contains(new ColumnRef(drop.table(), name)));
    }

    private static boolean replaces(Change.Create create, Change.Drop drop) {
        SchemaObject former = drop.object();
        SchemaObject latter = create.object();
        return create.table().equals(drop.table())
                && former.getClass() == latter.getClass()
                && (former instanceof PrimaryKey
                        || former.name().equals(latter.name())
                        || !Collections.disjoint(columns(former), columns(latter)));
    }

    private static boolean isKey(SchemaObject object) {
        return object instanceof PrimaryKey || object instanceof UniqueKey;
    }

    private static List<String> columns(SchemaObject key) {
        return key instanceof PrimaryKey primary ? primary.columns() : ((UniqueKey) key).columns();
    }

    /** Whether the change is part of one of these. */
    boolean takes(Change change) {
        Swap swap = swaps.get(change.table());
        return swap != null && (swap.drops.contains(change) || swap.creates.contains(change));
    }

    /** All of it stands where the first new key is made. */
    List<Change> steps(Change change) {
        Swap swap = swaps.get(change.table());
        if (swap == null || !change.equals(swap.creates.iterator().next())) {
            return List.of();
        }
        List<Change> steps = new ArrayList<>();
        swap.creates.forEach(create -> steps.add(build(swap, create, create.object())));
        swap.drops.forEach(drop -> steps.add(attach(swap, drop, drop.object())));
        swap.creates.forEach(create -> steps.add(attach(swap, create, create.object())));
        swap.drops.forEach(drop -> steps.add(build(swap, drop, drop.object())));
        return steps;
    }

    private static Change build(Swap swap, Change whole, SchemaObject key) {
        return new Change.Online(
                whole, swap.sharesName(key) ? Change.Online.Part.BUILD_ASIDE : Change.Online.Part.BUILD_INDEX);
    }

    private static Change attach(Swap swap, Change whole, SchemaObject key) {
        return new Change.Online(
                whole, swap.sharesName(key) ? Change.Online.Part.ATTACH_ASIDE : Change.Online.Part.ATTACH);
    }
}

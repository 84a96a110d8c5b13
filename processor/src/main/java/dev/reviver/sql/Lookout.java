package dev.reviver.sql;

import dev.reviver.change.Change;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Plan;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.Index;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is looked at before anything is done, where a script is not one transaction: what would be refused only after a part
 * of it is in effect. That is left out which is about rows and values that the script itself brings.
 */
final class Lookout {
    private final Server server;
    private final Guards guards;
    private final List<Sql> looks = new ArrayList<>();
    /** What the steps before have done. */
    private final Traces traces = new Traces();
    /** Columns that these steps have given values of another kind. */
    private final Set<ColumnRef> reshaped = new HashSet<>();

    private Lookout(Plan plan, Server server) {
        this.server = server;
        this.guards = new Guards(plan);
    }

    /** The statements that look; none if the script is one transaction. */
    static List<Sql> of(Plan plan, Server server) {
        if (plan.changes().stream().noneMatch(OnlineSql::isAlone)
                || plan.changes().stream().anyMatch(Change.Custom.class::isInstance)) {
            return List.of();
        }
        Lookout lookout = new Lookout(plan, server);
        boolean hasBegun = false;
        boolean inEffect = false;
        for (Change change : plan.changes()) {
            inEffect |= hasBegun && OnlineSql.isAlone(change);
            lookout.look(change, inEffect);
            hasBegun |= !OnlineSql.isPause(change);
            lookout.pass(change);
        }
        return lookout.looks;
    }

    private void look(Change change, boolean inEffect) {
        if (change instanceof Change.Online online) {
            if (online.part().isMain()) {
                demands(online.whole());
            }
        } else if (inEffect && change instanceof Change.Move move) {
            refusals(move);
        } else if (inEffect) {
            if (change instanceof Change.Alter alter
                    && alter.from() instanceof Column from
                    && alter.to() instanceof Column to
                    && stays(new ColumnRef(alter.table(), to.name()))) {
                looks.addAll(ofType(alter, from, to));
            }
            demands(change);
        }
    }

    private void pass(Change change) {
        traces.follow(change);
        if (change instanceof Change.Alter alter
                && alter.from() instanceof Column from
                && alter.to() instanceof Column to
                && !(new TypeChange(from.type(), to.type()).staysInFamily()
                        && from.generated().equals(to.generated()))) {
            reshaped.add(new ColumnRef(alter.table(), to.name()));
        }
    }

    private boolean stays(ColumnRef column) {
        return guards.isOld(column) && !reshaped.contains(column) && traces.leaves(column);
    }

    private boolean staysApart(ColumnRef column) {
        return guards.isOld(column) && !reshaped.contains(column) && traces.leavesApart(column);
    }

    private void demands(Change change) {
        boolean isOfKeys = change.subjects().stream().allMatch(Lookout::isPlainKey);
        Predicate<ColumnRef> tells = isOfKeys ? this::staysApart : this::stays;
        if (reads(change).allMatch(tells)) {
            looks.addAll(guards.before(change));
        }
    }

    /** Which asks for nothing but that values differ. */
    private static boolean isPlainKey(SchemaObject object) {
        return object instanceof PrimaryKey
                || object instanceof UniqueKey
                || (object instanceof Index index
                        && index.condition().isEmpty()
                        && index.columns().stream().noneMatch(column -> column.isExpression()));
    }

    private static Stream<ColumnRef> reads(Change change) {
        return change.subjects().stream()
                .flatMap(subject -> subject.accept(new ColumnsOf(change.table())).entrySet().stream())
                .flatMap(entry -> entry.getValue().stream().map(name -> new ColumnRef(entry.getKey(), name)));
    }

    private List<Sql> ofType(Change.Alter alter, Column from, Column to) {
        boolean isRetyped = from.generated().isEmpty()
                && to.generated().isEmpty()
                && !from.type().equals(to.type());
        return isRetyped
                ? GuardSql.ofTypeChange(server, alter.table(), to.name(), new TypeChange(from.type(), to.type()))
                : List.of();
    }

    /** Those in front of what it writes, as far as they are about what is there. */
    private void refusals(Change.Move move) {
        for (MoveStep step : move.up()) {
            if (!isRefusal(step)) {
                return;
            }
            if (reads(step).allMatch(this::stays)) {
                looks.addAll(step.accept(new MoveSql()));
            }
        }
    }

    private static boolean isRefusal(MoveStep step) {
        return step instanceof MoveStep.Refuse || step instanceof MoveStep.RefuseSeveral;
    }

    private static Stream<ColumnRef> reads(MoveStep step) {
        if (step instanceof MoveStep.RefuseSeveral several) {
            return Stream.of(several.one(), several.many())
                    .flatMap(columns -> columns.stream().map(name -> new ColumnRef(several.table(), name)));
        }
        return step instanceof MoveStep.Refuse refuse ? refuse.rows().reads() : Stream.empty();
    }
}

package dev.reviver.sql;

import dev.reviver.change.Change;
import dev.reviver.change.Collations;
import dev.reviver.change.FewVerbs;
import dev.reviver.change.MoveWords;
import dev.reviver.change.Plan;
import dev.reviver.change.Refusal;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.Index;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import dev.reviver.trace.ColumnsOf;
import dev.reviver.trace.Traces;
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
    private final Collations collations;
    private final Guards guards;
    private final List<Sql> looks = new ArrayList<>();
    private final ViewsSql views = new ViewsSql();
    /** What the steps before have done. */
    private final Traces traces = new Traces();
    /** Columns that these steps have given values of another kind. */
    private final Set<ColumnRef> reshaped = new HashSet<>();

    private Lookout(Plan plan, Server server) {
        this.server = server;
        this.collations = plan.collations();
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
            boolean isAlone = OnlineSql.isAlone(change);
            // The transaction before it ends with its beginning, and it is in effect itself when the next one begins.
            inEffect |= isAlone && hasBegun;
            lookout.looks.addAll(lookout.looks(change, inEffect));
            hasBegun |= !OnlineSql.isPause(change);
            inEffect |= isAlone && hasBegun;
            lookout.pass(change);
        }
        lookout.looks.addAll(lookout.views.statements());
        return lookout.looks;
    }

    private List<Sql> looks(Change change, boolean inEffect) {
        if (change instanceof Change.Online online) {
            return online.part().isMain() ? demands(online.whole()) : List.of();
        }
        return inEffect ? change.accept(new LateFailures()) : List.of();
    }

    /** What could make a change fail that comes when others are in effect already. */
    private final class LateFailures implements FewVerbs<List<Sql>> {
        @Override
        public List<Sql> otherwise(Change change) {
            return demands(change);
        }

        @Override
        public List<Sql> drop(Change.Drop drop) {
            watch(drop);
            return demands(drop);
        }

        @Override
        public List<Sql> alter(Change.Alter alter) {
            List<Sql> all = new ArrayList<>();
            if (alter.from() instanceof Column from && alter.to() instanceof Column to) {
                all.addAll(ofType(alter.table(), from, to));
            }
            all.addAll(demands(alter));
            return all;
        }

        @Override
        public List<Sql> fill(Change.Fill fill) {
            return missing(fill);
        }

        @Override
        public List<Sql> move(Change.Move move) {
            MoveWords.retyped(move).forEach(Lookout.this::watch);
            return refusals(move);
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

    /** Whether its rows and values are those that can be looked at now. */
    private boolean stays(ColumnRef column) {
        return isKept(column) && traces.leaves(column);
    }

    /** The same of whether they differ from one another. */
    private boolean staysApart(ColumnRef column) {
        return isKept(column) && traces.leavesApart(column);
    }

    private boolean isKept(ColumnRef column) {
        return guards.isOld(column) && !reshaped.contains(column);
    }

    /** A place at which somebody is to write values: nobody can know if they are there, but that rows will need them. */
    private List<Sql> missing(Change.Fill fill) {
        ColumnRef column = new ColumnRef(fill.table(), fill.column());
        boolean isPlace =
                fill.up().filter(value -> value.expression().isEmpty()).isPresent();
        boolean isNew = !guards.isOld(column) && !traces.writes(column);
        boolean hasOldRows = guards.isOld(fill.table()) && !traces.grows(fill.table()) && !traces.shrinks(fill.table());
        return isPlace && isNew && hasOldRows ? List.of(FillSql.lookout(fill.table(), fill.column())) : List.of();
    }

    private List<Sql> demands(Change change) {
        boolean isOfKeys = change.subjects().stream().allMatch(Lookout::isPlainKey);
        Predicate<ColumnRef> tells = isOfKeys ? this::staysApart : this::stays;
        return reads(change).allMatch(tells) ? guards.before(change) : List.of();
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

    private void watch(Change.Drop drop) {
        if (drop.object() instanceof Table table && guards.isOld(table.qualifiedName())) {
            views.watch(table.qualifiedName());
        } else if (drop.object() instanceof Column column) {
            watch(new ColumnRef(drop.table(), column.name()));
        }
    }

    private void watch(ColumnRef column) {
        if (guards.isOld(column)) {
            views.watch(column);
        }
    }

    private List<Sql> ofType(QualifiedName table, Column from, Column to) {
        ColumnRef column = new ColumnRef(table, to.name());
        boolean isRetyped = from.generated().isEmpty()
                && to.generated().isEmpty()
                && !from.type().equals(to.type());
        if (!isRetyped) {
            return List.of();
        }
        watch(column);
        return stays(column)
                ? GuardSql.ofTypeChange(server, table, to.name(), new TypeChange(from.type(), to.type()))
                : List.of();
    }

    /** Those in front of what it writes, as far as they are about what is there. */
    private List<Sql> refusals(Change.Move move) {
        MoveSql sql = new MoveSql(server, collations);
        return move.up().stream()
                .takeWhile(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .filter(refusal -> refusal.reads().allMatch(this::stays))
                .flatMap(refusal -> refusal.accept(sql).stream())
                .toList();
    }
}

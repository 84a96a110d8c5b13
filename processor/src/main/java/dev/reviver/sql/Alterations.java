package dev.reviver.sql;

import dev.reviver.change.Change;
import dev.reviver.change.Collations;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.FewVerbs;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Plan;
import dev.reviver.change.Refusal;
import dev.reviver.schema.Column;
import dev.reviver.schema.Generated;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which changes are one {@code ALTER TABLE} together with neighbours over the same table: columns that change in place or
 * are computed, for which PostgreSQL goes over the rows once and not once each. Columns that come and go without that stay
 * by themselves, right below what is said of each.
 */
record Alterations(Server server, Collations collations) implements FewVerbs<Optional<Alteration>> {
    /** The changes of a plan, those together that are one statement; on the way back they are the same ones, backwards. */
    List<List<Change>> steps(Plan plan) {
        List<List<Change>> steps = new ArrayList<>();
        Optional<Alteration> last = Optional.empty();
        for (Change change : plan.changes()) {
            // What stands together here must be able to on the way back.
            Optional<Alteration> next =
                    change.inverse().accept(this).isPresent() ? change.accept(this) : Optional.empty();
            if (last.isPresent() && next.filter(last.get()::isLike).isPresent()) {
                steps.get(steps.size() - 1).add(change);
            } else {
                steps.add(new ArrayList<>(List.of(change)));
            }
            last = next;
        }
        return steps;
    }

    @Override
    public Optional<Alteration> otherwise(Change change) {
        return Optional.empty();
    }

    @Override
    public Optional<Alteration> online(Change.Online change) {
        return Optional.empty();
    }

    @Override
    public Optional<Alteration> create(Change.Create create) {
        return computed(create.object()).map(column -> {
            ColumnSql sql = new ColumnSql(server);
            return new Alteration(
                    create.table(),
                    Alteration.Work.COMPUTE,
                    List.of(),
                    List.of(sql.addition(column)),
                    sql.comment(create.table(), column));
        });
    }

    @Override
    public Optional<Alteration> drop(Change.Drop drop) {
        return computed(drop.object())
                .map(column -> new Alteration(
                        drop.table(),
                        Alteration.Work.DROP_COMPUTED,
                        List.of(),
                        List.of(ColumnSql.removal(column)),
                        List.of()));
    }

    /** One whose values are stored, which PostgreSQL writes into every row. */
    private static Optional<Column> computed(SchemaObject object) {
        return object instanceof Column column
                        && column.generated()
                                .filter(value -> value.storage() == Generated.Storage.STORED)
                                .isPresent()
                ? Optional.of(column)
                : Optional.empty();
    }

    @Override
    public Optional<Alteration> alter(Change.Alter alter) {
        return alter.from() instanceof Column from && alter.to() instanceof Column to
                ? new ColumnSql(server).inOneStatement(alter.table(), from, to)
                : Optional.empty();
    }

    /** One that writes values in another form while their column gets another type, and else looks at that column at most. */
    @Override
    public Optional<Alteration> move(Change.Move move) {
        int last = move.up().size() - 1;
        if (last < 0 || !(move.up().get(last) instanceof ColumnStep recoded)) {
            return Optional.empty();
        }
        List<MoveStep> refusals = move.up().subList(0, last);
        boolean looksAtNothingElse = refusals.stream()
                .allMatch(step ->
                        step instanceof Refusal refusal && refusal.reads().allMatch(recoded.column()::equals));
        QualifiedName table = recoded.column().table();
        return looksAtNothingElse
                ? action(recoded)
                        .map(action -> new Alteration(
                                table, Alteration.Work.RECODE, before(refusals, recoded), List.of(action), List.of()))
                : Optional.empty();
    }

    private static Optional<Sql> action(ColumnStep step) {
        if (step instanceof ColumnStep.Recompose recompose) {
            return RecomposeSql.action(recompose);
        }
        return step instanceof ColumnStep.Retype retype ? RecodeSql.action(retype) : Optional.empty();
    }

    private List<Sql> before(List<MoveStep> refusals, ColumnStep recoded) {
        MoveSql sql = new MoveSql(server, collations);
        List<Sql> looks = new ArrayList<>();
        refusals.forEach(refusal -> looks.addAll(refusal.accept(sql)));
        if (recoded instanceof ColumnStep.Recompose recompose) {
            looks.addAll(RecomposeSql.guards(recompose));
        }
        return looks;
    }
}

package dev.reviver.sql;

import dev.reviver.change.MoveStep;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** The statements of a data move: each writes a whole set of rows at once. */
final class MoveSql implements MoveStep.Visitor<List<Sql>> {
    private final Server server;

    MoveSql(Server server) {
        this.server = server;
    }

    @Override
    public List<Sql> insert(MoveStep.Insert step) {
        return List.of(insert(step.table(), step.values(), step.rows()));
    }

    @Override
    public List<Sql> insertMissing(MoveStep.InsertMissing step) {
        return List.of(Sql.of("$L\nON CONFLICT DO NOTHING", insert(step.table(), step.values(), step.rows())));
    }

    private static Sql insert(QualifiedName table, List<MoveStep.Assignment> assignments, MoveStep.Rows rows) {
        RowsSql read = RowsSql.of(rows, assignments);
        List<Sql> values = assignments.stream()
                .map(assignment -> read.term(assignment.term()))
                .toList();
        return Sql.of(
                "INSERT INTO $I ($I)\nSELECT $L\nFROM $L$L",
                table,
                assignments.stream().map(MoveStep.Assignment::column).toList(),
                values,
                read.from(),
                read.where(List.of()));
    }

    @Override
    public List<Sql> update(MoveStep.Update step) {
        MoveStep.Rows rows = step.rows();
        RowsSql read = RowsSql.of(rows, step.values());
        MoveNames names = read.names();
        List<Sql> assignments = step.values().stream()
                .map(a -> Sql.of("$I = $L", a.column(), read.term(a.term())))
                .toList();
        List<Sql> keys = new ArrayList<>();
        for (MoveStep.Other other : rows.others()) {
            keys.addAll(RowsSql.sameKey(
                    names.columns(other.table(), other.key()), names.columns(rows.table(), rows.key())));
        }
        Sql others = rows.others().isEmpty()
                ? Sql.of("")
                : Sql.of(
                        "\nFROM $L",
                        rows.others().stream()
                                .map(other -> names.declared(other.table()))
                                .toList());
        return List.of(
                Sql.of("UPDATE $L SET $L$L$L", names.declared(rows.table()), assignments, others, read.where(keys)));
    }

    @Override
    public List<Sql> delete(MoveStep.Delete step) {
        RowsSql read = RowsSql.of(step.rows(), List.of());
        return List.of(
                Sql.of("DELETE FROM $L$L", read.names().declared(step.rows().table()), read.where(List.of())));
    }

    @Override
    public List<Sql> refuse(MoveStep.Refuse step) {
        RowsSql read = RowsSql.of(step.rows(), List.of());
        Sql count = Sql.of("SELECT count(*) FROM $L$L", read.from(), read.where(List.of()));
        return List.of(GuardSql.count(count, "data_exception", " " + step.what(), step.remedy()));
    }

    @Override
    public List<Sql> refuseSeveral(MoveStep.RefuseSeveral step) {
        List<Sql> many = step.many().stream().map(c -> Sql.of("$I", c)).toList();
        Sql distinct = many.size() == 1 ? many.get(0) : Sql.of("($L)", many);
        Sql count = Sql.of(
                "SELECT count(*) FROM (SELECT FROM $I GROUP BY $I HAVING count(DISTINCT $L) > 1) AS several",
                step.table(),
                step.one(),
                distinct);
        return List.of(GuardSql.count(count, "data_exception", " " + step.what(), step.remedy()));
    }

    @Override
    public List<Sql> refuseMisfits(MoveStep.RefuseMisfits step) {
        return GuardSql.ofTypeChange(
                server, step.column().table(), step.column().column(), step.change());
    }

    @Override
    public List<Sql> renumber(MoveStep.Renumber step) {
        QualifiedName table = step.column().table();
        List<Sql> identity = step.key().isEmpty()
                ? List.of(Sql.of("ctid"))
                : step.key().stream().map(c -> Sql.of("$I", c)).toList();
        Sql present = Sql.joined(
                step.list().stream().map(c -> Sql.of("$I IS NOT NULL", c)).toList(), " AND ");
        List<Sql> same = identity.stream()
                .map(c -> Sql.of("numbered.$L = $I.$L", c, table.name(), c))
                .toList();
        return List.of(Sql.of(
                """
                        UPDATE $I SET $I = numbered.place
                        FROM (
                            SELECT $L, $L AS place
                            FROM $I
                            WHERE $L
                        ) AS numbered
                        WHERE $L""",
                table,
                step.column().column(),
                identity,
                RowsSql.place(
                        step.list().stream().map(c -> Sql.of("$I", c)).toList(),
                        step.order().isEmpty()
                                ? identity
                                : step.order().stream()
                                        .map(c -> Sql.of("$I", c))
                                        .toList(),
                        step.base()),
                table,
                present,
                Sql.joined(same, " AND ")));
    }

    @Override
    public List<Sql> shift(MoveStep.Shift step) {
        String column = step.column().column();
        return List.of(Sql.of(
                step.by() < 0 ? "UPDATE $I SET $I = $I - $L" : "UPDATE $I SET $I = $I + $L",
                step.column().table(),
                column,
                column,
                SequenceClauses.number(Math.abs(step.by()))));
    }

    @Override
    public List<Sql> recode(MoveStep.Recode step) {
        return RecodeSql.recode(step);
    }

    @Override
    public List<Sql> retype(MoveStep.Retype step) {
        return RecodeSql.retype(step);
    }

    @Override
    public List<Sql> recompose(MoveStep.Recompose step) {
        return RecomposeSql.statements(step);
    }

    @Override
    public List<Sql> resume(MoveStep.Continue step) {
        ColumnRef first = step.columns().get(0);
        boolean one = step.columns().size() == 1;
        List<Sql> sources = step.columns().stream()
                .map(ref -> Sql.of("SELECT $L AS id FROM $I", largest(step, ref), ref.table()))
                .toList();
        Sql id = one ? largest(step, first) : Sql.of("max(id)");
        Sql all = one ? Sql.of("$I", first.table()) : Sql.of("($L) AS ids", Sql.joined(sources, " UNION ALL "));
        // Hibernate's pooled optimizer takes the number it gets for the last of a block.
        return List.of(Sql.of(
                "SELECT setval($S, greatest($L + $L, $L), false)\nFROM $L\nHAVING $L IS NOT NULL",
                Sql.of("$I", step.sequence()).toString(),
                id,
                SequenceClauses.number(step.increment() + 1),
                SequenceClauses.number(step.start()),
                all,
                id));
    }

    /** The largest number that was given out. */
    private static Sql largest(MoveStep.Continue step, ColumnRef ref) {
        return step.identities()
                ? Sql.of(
                        "greatest(max($I), pg_sequence_last_value(pg_get_serial_sequence($S, $S)::regclass))",
                        ref.column(),
                        Sql.of("$I", ref.table()).toString(),
                        ref.column())
                : Sql.of("max($I)", ref.column());
    }

    @Override
    public List<Sql> resumeIdentity(MoveStep.ContinueIdentity step) {
        ColumnRef column = step.column();
        return List.of(Sql.of(
                "SELECT setval(pg_get_serial_sequence($S, $S), greatest(max($I), 0) + 1, false) FROM $I",
                Sql.of("$I", column.table()).toString(),
                column.column(),
                column.column(),
                column.table()));
    }
}

package dev.reviver.sql;

import dev.reviver.change.Collations;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.SequenceStep;
import dev.reviver.change.Unpacking;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The statements of a data move: each writes a whole set of rows at once. */
final class MoveSql implements MoveStep.Visitor<List<Sql>> {
    private final Server server;
    private final Collations collations;

    MoveSql(Server server, Collations collations) {
        this.server = server;
        this.collations = collations;
    }

    private RowsSql read(Rows rows, List<MoveStep.Assignment> values) {
        return RowsSql.of(rows, values, collations);
    }

    @Override
    public List<Sql> insert(RowStep.Insert step) {
        return List.of(insert(step.table(), step.values(), step.rows()));
    }

    @Override
    public List<Sql> insertMissing(RowStep.InsertMissing step) {
        return List.of(Sql.of("$L\nON CONFLICT DO NOTHING", insert(step.table(), step.values(), step.rows())));
    }

    private Sql insert(QualifiedName table, List<MoveStep.Assignment> assignments, Rows rows) {
        RowsSql read = read(rows, assignments);
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
    public List<Sql> update(RowStep.Update step) {
        RowsSql read = read(step.rows(), step.values());
        List<Sql> assignments = step.values().stream()
                .map(a -> Sql.of("$I = $L", a.column(), read.term(a.term())))
                .toList();
        return List.of(Sql.of(
                "UPDATE $L SET $L$L$L",
                read.names().declared(step.table()),
                assignments,
                read.others("FROM"),
                read.where(read.sameKeys())));
    }

    @Override
    public List<Sql> delete(RowStep.Delete step) {
        RowsSql read = read(step.rows(), List.of());
        return List.of(Sql.of(
                "DELETE FROM $L$L$L",
                read.names().declared(step.table()),
                read.others("USING"),
                read.where(read.sameKeys())));
    }

    @Override
    public List<Sql> refuse(Refusal.OfRows step) {
        RowsSql read = RowsSql.inBlock(step.rows(), collations);
        Sql count = Sql.of("SELECT count(*) FROM $L$L", read.from(), read.where(List.of()));
        return List.of(GuardSql.count(count, "data_exception", " " + step.what(), step.remedy()));
    }

    @Override
    public List<Sql> refuseSeveral(Refusal.OfSeveral step) {
        List<Sql> many = step.many().stream().map(c -> Sql.of("$I", c)).toList();
        Sql distinct = many.size() == 1 ? many.get(0) : Sql.of("($L)", many);
        Sql count = Sql.of(
                "SELECT count(*) FROM (SELECT FROM $I$L GROUP BY $I HAVING count(DISTINCT $L) > 1) AS several",
                step.table(),
                wherePresent(" ", step.nullable()),
                step.one(),
                distinct);
        return List.of(GuardSql.count(count, "data_exception", " " + step.what(), step.remedy()));
    }

    /** The clause, behind {@code margin}, that takes the rows with values in all of these columns; nothing for all rows. */
    private static Sql wherePresent(String margin, List<String> columns) {
        List<Sql> present =
                columns.stream().map(c -> Sql.of("$I IS NOT NULL", c)).toList();
        return present.isEmpty() ? Sql.of("") : Sql.of(margin + "WHERE $L", Sql.joined(present, " AND "));
    }

    @Override
    public List<Sql> refuseMisfits(Refusal.OfMisfits step) {
        QualifiedName table = step.column().table();
        Sql column = Sql.of("$I", step.column().column());
        Sql value = step.key().map(key -> TermSql.jsonPart(column, key)).orElse(column);
        return GuardSql.ofTypeChange(
                server, new GuardSql.Candidates(table, Sql.of("$I", table), value, step.name()), step.change());
    }

    @Override
    public List<Sql> refuseElements(Refusal.OfElements step) {
        ColumnRef column = step.bundle().column();
        RowsSql read = RowsSql.inBlock(
                Rows.of(column.table(), List.of(), List.of()).elements(new Unpacking(step.bundle(), Set.of())),
                collations);
        GuardSql.Candidates candidates = new GuardSql.Candidates(
                column.table(), read.from(), ElementsSql.part(step.part(), read.names()), column.column());
        return GuardSql.ofTypeChange(server, candidates, step.change(), step.what());
    }

    @Override
    public List<Sql> renumber(ColumnStep.Renumber step) {
        QualifiedName table = step.column().table();
        List<Sql> identity = step.key().isEmpty()
                ? List.of(Sql.of("ctid"))
                : step.key().stream().map(c -> Sql.of("$I", c)).toList();
        Sql present = wherePresent("\n    ", step.complete() ? List.of() : step.list());
        List<Sql> same = identity.stream()
                .map(c -> Sql.of("numbered.$L = $I.$L", c, table.name(), c))
                .toList();
        return List.of(Sql.of(
                """
                        UPDATE $I SET $I = numbered.place
                        FROM (
                            SELECT $L, $L AS place
                            FROM $I$L
                        ) AS numbered
                        WHERE $L""",
                table,
                step.column().column(),
                identity,
                TermSql.place(
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
    public List<Sql> shift(ColumnStep.Shift step) {
        String column = step.column().column();
        return List.of(Sql.of(
                step.by() < 0 ? "UPDATE $I SET $I = $I - $L" : "UPDATE $I SET $I = $I + $L",
                step.column().table(),
                column,
                column,
                SequenceClauses.number(Math.abs(step.by()))));
    }

    @Override
    public List<Sql> recode(ColumnStep.Recode step) {
        return RecodeSql.recode(step);
    }

    @Override
    public List<Sql> retype(ColumnStep.Retype step) {
        return RecodeSql.retype(step);
    }

    @Override
    public List<Sql> recompose(ColumnStep.Recompose step) {
        return RecomposeSql.statements(step);
    }

    @Override
    public List<Sql> resume(SequenceStep.Continue step) {
        ColumnRef first = step.columns().get(0);
        boolean one = step.columns().size() == 1;
        List<Sql> sources = step.columns().stream()
                .map(ref -> Sql.of("SELECT $L AS id FROM $I", largest(step, ref), ref.table()))
                .toList();
        String sequence = Sql.of("$I", step.sequence()).toString();
        Sql most = one ? largest(step, first) : Sql.of("max(id)");
        Sql id = step.existed() ? Sql.of("greatest($L, pg_sequence_last_value($S))", most, sequence) : most;
        Sql all = one ? Sql.of("$I", first.table()) : Sql.of("($L) AS ids", Sql.joined(sources, " UNION ALL "));
        // Hibernate's pooled optimizer takes the number it gets for the last of a block.
        return List.of(Sql.of(
                "SELECT setval($S, greatest($L + $L, $L), false)\nFROM $L\nHAVING $L IS NOT NULL",
                sequence,
                id,
                SequenceClauses.number(step.increment() + 1),
                SequenceClauses.number(step.start()),
                all,
                id));
    }

    /** The largest number that was given out. */
    private static Sql largest(SequenceStep.Continue step, ColumnRef ref) {
        return step.identities()
                ? Sql.of(
                        "greatest(max($I), pg_sequence_last_value(pg_get_serial_sequence($S, $S)::regclass))",
                        ref.column(),
                        Sql.of("$I", ref.table()).toString(),
                        ref.column())
                : Sql.of("max($I)", ref.column());
    }

    @Override
    public List<Sql> resumeIdentity(SequenceStep.ContinueIdentity step) {
        ColumnRef column = step.column();
        return List.of(Sql.of(
                "SELECT setval(pg_get_serial_sequence($S, $S), greatest(max($I), 0) + 1, false) FROM $I",
                Sql.of("$I", column.table()).toString(),
                column.column(),
                column.column(),
                column.table()));
    }
}

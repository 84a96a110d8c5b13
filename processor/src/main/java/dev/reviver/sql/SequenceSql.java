package dev.reviver.sql;

import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
import java.util.ArrayList;
import java.util.List;

/** Sequences. */
final class SequenceSql extends NounSql<Sequence> {
    SequenceSql() {
        super(Sequence.class);
    }

    @Override
    List<Sql> create(QualifiedName table, Sequence sequence) {
        List<Sql> clauses = new ArrayList<>();
        if (sequence.type() != SequenceType.BIGINT) {
            clauses.add(Sql.of("AS $L", Sql.expression(sequence.type().sql())));
        }
        clauses.add(Sql.of("START WITH $L", SequenceClauses.number(sequence.start())));
        clauses.add(Sql.of("INCREMENT BY $L", SequenceClauses.number(sequence.increment())));
        clauses.addAll(SequenceClauses.beyondUsual(sequence.type(), sequence.options()));
        clauses.addAll(owner(sequence));
        return List.of(Sql.of("CREATE SEQUENCE $I $L", sequence.qualifiedName(), Sql.words(clauses)));
    }

    @Override
    List<Sql> drop(QualifiedName table, Sequence sequence) {
        return List.of(Sql.of("DROP SEQUENCE $I", sequence.qualifiedName()));
    }

    @Override
    List<Sql> rename(QualifiedName table, Sequence from, Sequence to) {
        return move("SEQUENCE", from.qualifiedName(), to.qualifiedName());
    }

    @Override
    List<Sql> alter(QualifiedName table, Sequence from, Sequence to) {
        List<Sql> clauses =
                new ArrayList<>(SequenceClauses.differences(from.type(), to.type(), from.options(), to.options()));
        if (!from.owner().equals(to.owner())) {
            clauses.addAll(to.owner().isPresent() ? owner(to) : List.of(Sql.of("OWNED BY NONE")));
        }
        List<Sql> statements = new ArrayList<>();
        if (SequenceClauses.mustMoveInside(from.options(), to.options())) {
            statements.add(moveInside(to));
        }
        statements.add(Sql.of("ALTER SEQUENCE $I $L", to.qualifiedName(), Sql.words(clauses)));
        return statements;
    }

    @Override
    Sql subject(QualifiedName table, Sequence sequence) {
        return Sql.of("SEQUENCE $I", sequence.qualifiedName());
    }

    private static List<Sql> owner(Sequence sequence) {
        return sequence.owner().stream()
                .map(column -> Sql.of("OWNED BY $I.$I", column.table(), column.column()))
                .toList();
    }

    /** A position that lies inside the bounds stays. */
    private static Sql moveInside(Sequence sequence) {
        SequenceOptions options = sequence.options();
        return Sql.of(
                "SELECT setval($S, least(greatest(last_value, $L), $L), is_called) FROM $I",
                Sql.of("$I", sequence.qualifiedName()).toString(),
                SequenceClauses.number(options.minimum()),
                SequenceClauses.number(options.maximum()),
                sequence.qualifiedName());
    }
}

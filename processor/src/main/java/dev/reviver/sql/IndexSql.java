package dev.reviver.sql;

import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Indexes. They live in the schema of their table; only dropping and renaming have to say so. */
final class IndexSql extends NounSql<Index> {
    IndexSql() {
        super(Index.class);
    }

    @Override
    List<Sql> create(QualifiedName table, Index index) {
        return create(table, index, Sql.of(""));
    }

    static List<Sql> createConcurrently(QualifiedName table, Index index) {
        return create(table, index, Sql.of("CONCURRENTLY "));
    }

    private static List<Sql> create(QualifiedName table, Index index, Sql how) {
        List<Sql> clauses = new ArrayList<>();
        clauses.add(Sql.of(
                index.unique() ? "CREATE UNIQUE INDEX $L$I ON $I" : "CREATE INDEX $L$I ON $I",
                how,
                index.name(),
                table));
        if (!index.method().equals(Index.BTREE)) {
            clauses.add(Sql.of("USING $I", index.method()));
        }
        clauses.add(
                Sql.of("($L)", index.columns().stream().map(IndexSql::column).toList()));
        if (!index.included().isEmpty()) {
            clauses.add(Sql.of("INCLUDE ($I)", index.included()));
        }
        if (index.nullsNotDistinct()) {
            clauses.add(Sql.of("NULLS NOT DISTINCT"));
        }
        index.condition().ifPresent(sql -> clauses.add(Sql.of("WHERE $L", Sql.expression(sql))));
        return List.of(Sql.words(clauses));
    }

    private static Sql column(IndexColumn column) {
        List<Sql> clauses = new ArrayList<>();
        clauses.add(
                column.isExpression() ? Sql.of("($L)", Sql.expression(column.term())) : Sql.of("$I", column.term()));
        column.collation().ifPresent(name -> clauses.add(Sql.of("COLLATE $I", name)));
        column.operatorClass().ifPresent(sql -> clauses.add(Sql.expression(sql)));
        if (column.descending()) {
            clauses.add(Sql.of("DESC"));
        }
        if (column.nullsFirst() != column.descending()) {
            clauses.add(Sql.of(column.nullsFirst() ? "NULLS FIRST" : "NULLS LAST"));
        }
        return Sql.words(clauses);
    }

    @Override
    List<Sql> drop(QualifiedName table, Index index) {
        return List.of(Sql.of("DROP INDEX $I", table.withName(index.name())));
    }

    @Override
    List<Sql> rename(QualifiedName table, Index from, Index to) {
        return List.of(Sql.of("ALTER INDEX $I RENAME TO $I", table.withName(from.name()), to.name()));
    }

    @Override
    Sql subject(QualifiedName table, Index index) {
        return Sql.of("INDEX $I", table.withName(index.name()));
    }
}

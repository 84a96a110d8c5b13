package dev.reviver.sql;

import dev.reviver.schema.Index;
import dev.reviver.schema.QualifiedName;
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
        List<Sql> columns = index.columns().stream()
                .map(c -> Sql.of(c.descending() ? "$I DESC" : "$I", c.name()))
                .toList();
        String template = index.unique() ? "CREATE UNIQUE INDEX $L$I ON $I ($L)" : "CREATE INDEX $L$I ON $I ($L)";
        return List.of(Sql.of(template, how, index.name(), table, columns));
    }

    @Override
    List<Sql> drop(QualifiedName table, Index index) {
        return List.of(Sql.of("DROP INDEX $I", table.withName(index.name())));
    }

    @Override
    List<Sql> rename(QualifiedName table, Index from, Index to) {
        return List.of(Sql.of("ALTER INDEX $I RENAME TO $I", table.withName(from.name()), to.name()));
    }
}

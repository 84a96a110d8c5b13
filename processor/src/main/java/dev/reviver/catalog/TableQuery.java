package dev.reviver.catalog;

import dev.reviver.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The tables that the model can hold: neither partitioned nor partitions, nor foreign ones. */
final class TableQuery {
    private static final String SELECT = """
            SELECT r.nspname, r.relname, obj_description(r.oid, 'pg_class') AS comment
            FROM rel r
            WHERE r.modelled
            ORDER BY r.oid
            """;

    private TableQuery() {}

    /** A table as such; everything on it comes from other queries. */
    record Bare(QualifiedName name, Optional<String> comment) {}

    static List<Bare> run(CatalogQueries queries) throws SQLException {
        return queries.list(SELECT, row -> new Bare(queries.table(row), Optional.ofNullable(row.getString("comment"))));
    }
}

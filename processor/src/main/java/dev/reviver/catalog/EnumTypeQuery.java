package dev.reviver.catalog;

import dev.reviver.schema.EnumType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Enum types. One without values, which PostgreSQL allows, has no column that could hold anything; it is read as it is. */
final class EnumTypeQuery {
    private static final String SELECT = """
            SELECT n.nspname, t.typname AS relname, obj_description(t.oid, 'pg_type') AS comment,
              ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS values
            FROM ns n
            JOIN pg_type t ON t.typnamespace = n.oid AND t.typtype = 'e'
            WHERE (CAST('pg_type'::regclass AS oid), t.oid) NOT IN (SELECT classid, objid FROM member)
            ORDER BY t.oid
            """;

    private EnumTypeQuery() {}

    static List<EnumType> run(CatalogQueries queries) throws SQLException {
        return queries.list(
                SELECT,
                row -> new EnumType(
                        queries.table(row),
                        CatalogQueries.strings(row, "values"),
                        Optional.ofNullable(row.getString("comment"))));
    }
}

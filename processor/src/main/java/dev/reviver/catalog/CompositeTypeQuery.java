package dev.reviver.catalog;

import dev.reviver.schema.CompositeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composite types; not those of tables, and not one that has a collation of its own somewhere. */
final class CompositeTypeQuery {
    /** Whether the model can hold the composite type {@code t}. */
    static final String MODELLED = """
            NOT EXISTS (SELECT FROM pg_attribute a JOIN pg_type y ON y.oid = a.atttypid
              WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped AND a.attcollation <> y.typcollation)
            """;

    private static final String SELECT = """
            SELECT n.nspname, t.typname AS relname, obj_description(t.oid, 'pg_type') AS comment,
              ARRAY(SELECT a.attname::text FROM pg_attribute a
                WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS names,
              ARRAY(SELECT format_type(a.atttypid, a.atttypmod) FROM pg_attribute a
                WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS types,
              ARRAY(SELECT coalesce(col_description(c.oid, a.attnum), '') FROM pg_attribute a
                WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS comments
            FROM ns n
            JOIN pg_type t ON t.typnamespace = n.oid AND t.typtype = 'c'
            JOIN pg_class c ON c.oid = t.typrelid AND c.relkind = 'c'
            WHERE (CAST('pg_type'::regclass AS oid), t.oid) NOT IN (SELECT classid, objid FROM member)
              AND (CAST('pg_class'::regclass AS oid), c.oid) NOT IN (SELECT classid, objid FROM member)
              AND
            """ + MODELLED + """
            ORDER BY t.oid
            """;

    private CompositeTypeQuery() {}

    static List<CompositeType> run(CatalogQueries queries) throws SQLException {
        return queries.list(
                SELECT,
                row -> new CompositeType(
                        queries.table(row), attributes(row), Optional.ofNullable(row.getString("comment"))));
    }

    private static List<CompositeType.Attribute> attributes(ResultSet row) throws SQLException {
        List<String> names = CatalogQueries.strings(row, "names");
        List<String> types = CatalogQueries.strings(row, "types");
        List<String> comments = CatalogQueries.strings(row, "comments");
        List<CompositeType.Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            // PostgreSQL has no empty comment: that would be none.
            Optional<String> comment = Optional.of(comments.get(i)).filter(text -> !text.isEmpty());
            attributes.add(new CompositeType.Attribute(names.get(i), ColumnQuery.type(types.get(i)), comment));
        }
        return attributes;
    }
}

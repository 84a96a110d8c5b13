package dev.reviver.catalog;

import dev.reviver.schema.Sequence;
import java.sql.SQLException;
import java.util.List;

/** Sequences that belong to no column. */
final class SequenceQuery {
    private static final String SELECT = """
            SELECT n.nspname, c.relname, s.seqstart, s.seqincrement
            FROM ns n
            JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind = 'S'
            JOIN pg_sequence s ON s.seqrelid = c.oid
            WHERE (CAST('pg_class'::regclass AS oid), c.oid) NOT IN (SELECT classid, objid FROM member)
              AND NOT EXISTS (SELECT FROM pg_depend d
                              WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
                                AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0)
            ORDER BY c.oid
            """;

    private SequenceQuery() {}

    static List<Sequence> run(CatalogQueries queries) throws SQLException {
        return queries.list(
                SELECT, row -> new Sequence(queries.table(row), row.getLong("seqstart"), row.getLong("seqincrement")));
    }
}

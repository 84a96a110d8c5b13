package dev.reviver.catalog;

import dev.reviver.schema.Sequence;
import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sequences, free or owned by a column; not those behind identity columns. */
final class SequenceQuery {
    private static final String SELECT = """
            SELECT n.nspname, c.relname, format_type(s.seqtypid, NULL) AS type, s.*, r.relname AS owner_table,
              a.attname AS owner_column, obj_description(c.oid, 'pg_class') AS comment
            FROM ns n
            JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind = 'S'
            JOIN pg_sequence s ON s.seqrelid = c.oid
            LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
              AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
            LEFT JOIN rel r ON r.oid = d.refobjid AND r.modelled
            LEFT JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = d.refobjsubid
            WHERE (CAST('pg_class'::regclass AS oid), c.oid) NOT IN (SELECT classid, objid FROM member)
              AND (d.objid IS NULL OR (d.deptype = 'a' AND r.oid IS NOT NULL))
            ORDER BY c.oid
            """;

    private SequenceQuery() {}

    static List<Sequence> run(CatalogQueries queries) throws SQLException {
        return queries.list(SELECT, row -> sequence(queries, row));
    }

    private static Sequence sequence(CatalogQueries queries, ResultSet row) throws SQLException {
        Optional<String> ownerColumn = Optional.ofNullable(row.getString("owner_column"));
        return new Sequence(
                queries.table(row),
                SequenceType.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
                options(row),
                ownerColumn.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sequence.Owner(
                                queries.name(row.getString("nspname"), row.getString("owner_table")),
                                ownerColumn.get())),
                Optional.ofNullable(row.getString("comment")));
    }

    /** From the columns of {@code pg_sequence}. */
    static SequenceOptions options(ResultSet row) throws SQLException {
        return new SequenceOptions(
                row.getLong("seqstart"),
                row.getLong("seqincrement"),
                row.getLong("seqmin"),
                row.getLong("seqmax"),
                row.getLong("seqcache"),
                row.getBoolean("seqcycle"));
    }
}

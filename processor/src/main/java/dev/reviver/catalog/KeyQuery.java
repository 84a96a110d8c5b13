package dev.reviver.catalog;

import dev.reviver.schema.Deferral;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.UniqueKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/**
 * Primary keys, and unique keys.
 *
 * <p>Here and for every other thing that hangs on a table the test is the same: it is in the model if the definition
 * that PostgreSQL prints says what the model says <em>and no more</em>. So {@code INCLUDE}, {@code NOT ENFORCED},
 * {@code WITHOUT OVERLAPS} and whatever a later version adds cannot slip through.
 */
final class KeyQuery {
    /** What a definition says of when constraint {@code k} is checked. */
    static final String DEFERRAL = """
            CASE WHEN k.condeferrable THEN ' DEFERRABLE' END || CASE WHEN k.condeferred THEN ' INITIALLY DEFERRED' ELSE '' END
            """;

    /** Keys that a partition got from its parent ({@code conparentid}) are not keys of their own. */
    private static final String SELECT = """
            SELECT r.nspname, r.relname, k.conname, cols.names, k.condeferrable, k.condeferred, nulls.not_distinct,
              obj_description(k.oid, 'pg_constraint') AS comment,
              r.modelled AND cols.plain AND pg_get_constraintdef(k.oid) = format('%2$s%%s (%%s)%%s',
                CASE WHEN nulls.not_distinct THEN ' NULLS NOT DISTINCT' END, cols.list,
            """ + DEFERRAL + """
                ) AND (k.contype = 'u' OR NOT k.condeferrable) AS modelled,
              '%3$s' AS kind, (pg_identify_object('pg_constraint'::regclass, k.oid, 0)).identity AS identity,
              pg_get_constraintdef(k.oid) AS definition, 'table constraint' AS commented
            FROM rel r
            JOIN pg_constraint k ON k.conrelid = r.oid AND k.conparentid = 0
            JOIN pg_index x ON x.indexrelid = k.conindid
            CROSS JOIN LATERAL (
              SELECT coalesce((to_jsonb(x)->>'indnullsnotdistinct')::boolean, false) AS not_distinct) AS nulls
            """ + columns("cols", "k.conkey", "k.conrelid") + """
            WHERE k.contype = '%1$s'
            ORDER BY k.oid
            """;

    private KeyQuery() {}

    static Found<PrimaryKey> primary(CatalogQueries queries) throws SQLException {
        return queries.parts(
                String.format(Locale.ROOT, SELECT, "p", "PRIMARY KEY", "primary key"),
                row -> new PrimaryKey(
                        row.getString("conname"),
                        CatalogQueries.strings(row, "names"),
                        Optional.ofNullable(row.getString("comment"))));
    }

    static Found<UniqueKey> unique(CatalogQueries queries) throws SQLException {
        return queries.parts(
                String.format(Locale.ROOT, SELECT, "u", "UNIQUE", "unique key"),
                row -> new UniqueKey(
                        row.getString("conname"),
                        CatalogQueries.strings(row, "names"),
                        row.getBoolean("not_distinct"),
                        deferral(row),
                        Optional.ofNullable(row.getString("comment"))));
    }

    /** From the columns of {@code pg_constraint}. */
    static Deferral deferral(ResultSet row) throws SQLException {
        if (!row.getBoolean("condeferrable")) {
            return Deferral.NOT_DEFERRABLE;
        }
        return row.getBoolean("condeferred") ? Deferral.INITIALLY_DEFERRED : Deferral.DEFERRABLE;
    }

    /**
     * Joins what is said of the columns of {@code table} with these {@code numbers}: their {@code names}, the
     * {@code list} as it stands in a definition, and {@code plain}, whether the model can hold them as a key: no column
     * twice.
     */
    static String columns(String alias, String numbers, String table) {
        return String.format(Locale.ROOT, """
                CROSS JOIN LATERAL (
                  SELECT array_agg(a.attname::text ORDER BY n.place) AS names,
                    string_agg(quote_ident(a.attname), ', ' ORDER BY n.place) AS list,
                    count(DISTINCT a.attnum) = cardinality(%2$s) AS plain
                  FROM unnest(%2$s) WITH ORDINALITY AS n(number, place)
                  JOIN pg_attribute a ON a.attrelid = %3$s AND a.attnum = n.number) AS %1$s
                """, alias, numbers, table);
    }
}

package dev.reviver.catalog;

import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.ReferentialAction;
import java.sql.SQLException;
import java.util.Optional;

/** Foreign keys. Those with {@code MATCH FULL}, {@code NOT VALID}, or a list of columns to be emptied do not fit. */
final class ForeignKeyQuery {
    /** A key that points at a partitioned table has one more row for each partition ({@code conparentid}). */
    private static final String SELECT =
            """
            , action(code, name, clause) AS (
              VALUES ('a', 'NO_ACTION', ''), ('r', 'RESTRICT', 'RESTRICT'), ('c', 'CASCADE', 'CASCADE'),
                ('n', 'SET_NULL', 'SET NULL'), ('d', 'SET_DEFAULT', 'SET DEFAULT'))
            SELECT r.nspname, r.relname, k.conname, cols.names, goal_ns.nspname AS goal_nspname,
              goal.relname AS goal_relname, goal_cols.names AS goal_names, removal.name AS removal, change.name AS change,
              k.condeferrable, k.condeferred, obj_description(k.oid, 'pg_constraint') AS comment,
              r.modelled AND cols.plain
                AND pg_get_constraintdef(k.oid) = format('FOREIGN KEY (%s) REFERENCES %s(%s)%s%s%s',
                  cols.list, goal.oid::regclass, goal_cols.list,
                  CASE WHEN change.clause <> '' THEN ' ON UPDATE ' || change.clause END,
                  CASE WHEN removal.clause <> '' THEN ' ON DELETE ' || removal.clause END,
            """ + KeyQuery.DEFERRAL + """
                ) AS modelled,
              'foreign key' AS kind, (pg_identify_object('pg_constraint'::regclass, k.oid, 0)).identity AS identity,
              pg_get_constraintdef(k.oid) AS definition, 'table constraint' AS commented
            FROM rel r
            JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype = 'f' AND k.conparentid = 0
            JOIN pg_class goal ON goal.oid = k.confrelid
            JOIN pg_namespace goal_ns ON goal_ns.oid = goal.relnamespace
            JOIN action AS removal ON removal.code = k.confdeltype::text
            JOIN action AS change ON change.code = k.confupdtype::text
            """ + KeyQuery.columns("cols", "k.conkey", "k.conrelid")
                    + KeyQuery.columns("goal_cols", "k.confkey", "k.confrelid") + """
            ORDER BY k.oid
            """;

    private ForeignKeyQuery() {}

    static Found<ForeignKey> run(CatalogQueries queries) throws SQLException {
        return queries.parts(
                SELECT,
                row -> new ForeignKey(
                        row.getString("conname"),
                        CatalogQueries.strings(row, "names"),
                        queries.name(row.getString("goal_nspname"), row.getString("goal_relname")),
                        CatalogQueries.strings(row, "goal_names"),
                        ReferentialAction.valueOf(row.getString("removal")),
                        ReferentialAction.valueOf(row.getString("change")),
                        KeyQuery.deferral(row),
                        Optional.ofNullable(row.getString("comment"))));
    }
}

package dev.reviver.catalog;

import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.ReferentialAction;
import java.sql.SQLException;

/** Foreign keys. Those with {@code ON UPDATE}, {@code MATCH FULL}, {@code DEFERRABLE} or {@code NOT VALID} do not fit. */
final class ForeignKeyQuery {
    /** A key that points at a partitioned table has one more row for each partition ({@code conparentid}). */
    private static final String SELECT = """
            SELECT r.nspname, r.relname, k.conname, cols.names, goal_ns.nspname AS goal_nspname,
              goal.relname AS goal_relname, goal_cols.names AS goal_names, action.name AS action,
              r.modelled AND cols.plain AND pg_get_constraintdef(k.oid) = format('FOREIGN KEY (%s) REFERENCES %s(%s)%s',
                cols.list, goal.oid::regclass, goal_cols.list, action.clause) AS modelled,
              'foreign key' AS kind, (pg_identify_object('pg_constraint'::regclass, k.oid, 0)).identity AS identity,
              pg_get_constraintdef(k.oid) AS definition
            FROM rel r
            JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype = 'f' AND k.conparentid = 0
            JOIN pg_class goal ON goal.oid = k.confrelid
            JOIN pg_namespace goal_ns ON goal_ns.oid = goal.relnamespace
            JOIN (VALUES ('a', 'NO_ACTION', ''), ('r', 'RESTRICT', ' ON DELETE RESTRICT'),
                         ('c', 'CASCADE', ' ON DELETE CASCADE'), ('n', 'SET_NULL', ' ON DELETE SET NULL'),
                         ('d', 'SET_DEFAULT', ' ON DELETE SET DEFAULT')) AS action(code, name, clause)
              ON action.code = k.confdeltype::text
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
                        ReferentialAction.valueOf(row.getString("action"))));
    }
}

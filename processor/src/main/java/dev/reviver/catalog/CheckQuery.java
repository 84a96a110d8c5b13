package dev.reviver.catalog;

import dev.reviver.schema.Check;
import java.sql.SQLException;
import java.util.Optional;

/** Check constraints of tables. Their expressions come as PostgreSQL prints them, not as anybody wrote them. */
final class CheckQuery {
    /** A partition's copy of its parent's check is not listed again; a modelled child table's is a fact about it. */
    private static final String SELECT = """
            SELECT r.nspname, r.relname, k.conname, pg_get_expr(k.conbin, k.conrelid) AS expression,
              r.modelled AND pg_get_constraintdef(k.oid) = format('CHECK (%s)', pg_get_expr(k.conbin, k.conrelid))
                AS modelled, obj_description(k.oid, 'pg_constraint') AS comment, 'table constraint' AS commented,
              'check' AS kind, (pg_identify_object('pg_constraint'::regclass, k.oid, 0)).identity AS identity,
              pg_get_constraintdef(k.oid) AS definition
            FROM rel r
            JOIN pg_constraint k ON k.conrelid = r.oid
            WHERE k.contype = 'c' AND (r.modelled OR k.conislocal)
            ORDER BY k.oid
            """;

    private CheckQuery() {}

    static Found<Check> run(CatalogQueries queries) throws SQLException {
        return queries.parts(
                SELECT,
                row -> new Check(
                        row.getString("conname"),
                        row.getString("expression"),
                        Optional.ofNullable(row.getString("comment"))));
    }
}

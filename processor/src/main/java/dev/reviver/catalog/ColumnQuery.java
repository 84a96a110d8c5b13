package dev.reviver.catalog;

import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The columns of modelled tables. A generated column is none of ours: without its expression it would be another column.
 *
 * <p>A {@code serial} column is what it is: an integer with {@code DEFAULT nextval('t_c_seq'::regclass)}. The sequence,
 * owned by the column and dropped with it, is listed by {@link SequenceSettingsQuery}.
 */
final class ColumnQuery {
    private static final String SELECT = """
            SELECT r.nspname, r.relname, a.attname, format_type(a.atttypid, a.atttypmod) AS type,
              a.attnotnull, a.attidentity, pg_get_expr(d.adbin, d.adrelid) AS expression,
              c.description AS comment, a.attgenerated = '' AS modelled,
              'generated column' AS kind,
              CASE WHEN a.attgenerated <> '' THEN (pg_identify_object('pg_class'::regclass, r.oid, a.attnum)).identity
                END AS identity,
              CASE WHEN a.attgenerated <> '' THEN format('%s GENERATED ALWAYS AS (%s) %s%s',
                format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid),
                CASE a.attgenerated WHEN 's' THEN 'STORED' ELSE 'VIRTUAL' END,
                CASE WHEN a.attnotnull THEN ' NOT NULL' END) END AS definition
            FROM rel r
            JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN pg_description c ON c.classoid = 'pg_class'::regclass AND c.objoid = r.oid AND c.objsubid = a.attnum
            WHERE r.modelled
            ORDER BY r.oid, a.attnum
            """;

    private ColumnQuery() {}

    static Found<Column> run(CatalogQueries queries) throws SQLException {
        return queries.parts(SELECT, ColumnQuery::column);
    }

    private static Column column(ResultSet row) throws SQLException {
        return new Column(
                row.getString("attname"),
                type(row.getString("type")),
                !row.getBoolean("attnotnull"),
                Optional.ofNullable(row.getString("expression")).map(DefaultValue::new),
                identity(row.getString("attidentity")),
                Optional.ofNullable(row.getString("comment")));
    }

    /**
     * Taken apart where the parts say the same as the whole. Not so for arrays, intervals, types of one's own, and
     * {@code bpchar}, which is not {@code character(1)}: their text stands as it is.
     */
    private static ColumnType type(String text) {
        return ColumnType.parse(text).filter(type -> type.sql().equals(text)).orElseGet(() -> ColumnType.of(text));
    }

    private static Optional<Identity> identity(String code) {
        return switch (code) {
            case "a" -> Optional.of(Identity.ALWAYS);
            case "d" -> Optional.of(Identity.BY_DEFAULT);
            default -> Optional.empty();
        };
    }
}

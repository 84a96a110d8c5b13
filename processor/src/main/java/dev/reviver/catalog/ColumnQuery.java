package dev.reviver.catalog;

import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Identity;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The columns of modelled tables. A {@code serial} column is what it is: an integer with
 * {@code DEFAULT nextval('t_c_seq'::regclass)}, and a sequence that the column owns.
 */
final class ColumnQuery {
    private static final String SELECT = """
            SELECT r.nspname, r.relname, a.attname, format_type(a.atttypid, a.atttypmod) AS type,
              a.attnotnull, a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid) AS expression,
              c.description AS comment, l.collname, ln.nspname AS collation_schema, s.*, true AS modelled
            FROM rel r
            JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN pg_description c ON c.classoid = 'pg_class'::regclass AND c.objoid = r.oid AND c.objsubid = a.attnum
            LEFT JOIN pg_collation l ON l.oid = a.attcollation AND a.attcollation <> t.typcollation
            LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
            LEFT JOIN pg_depend b ON b.classid = 'pg_class'::regclass AND b.refclassid = 'pg_class'::regclass
              AND b.refobjid = r.oid AND b.refobjsubid = a.attnum AND b.deptype = 'i' AND a.attidentity <> ''
            LEFT JOIN pg_sequence s ON s.seqrelid = b.objid
            WHERE r.modelled
            ORDER BY r.oid, a.attnum
            """;

    private ColumnQuery() {}

    static Found<Column> run(CatalogQueries queries) throws SQLException {
        return queries.parts(SELECT, row -> column(queries, row));
    }

    private static Column column(CatalogQueries queries, ResultSet row) throws SQLException {
        ColumnType type = type(row.getString("type"));
        Optional<String> expression = Optional.ofNullable(row.getString("expression"));
        Optional<Generated.Storage> storage = storage(row.getString("attgenerated"));
        return new Column(
                row.getString("attname"),
                type,
                !row.getBoolean("attnotnull"),
                storage.isPresent() ? Optional.empty() : expression.map(DefaultValue::new),
                identity(type, row),
                storage.flatMap(kept -> expression.map(sql -> new Generated(sql, kept))),
                collation(queries, row),
                Optional.ofNullable(row.getString("comment")));
    }

    /**
     * Taken apart where the parts say the same as the whole. Not so for {@code bpchar}, which is not
     * {@code character(1)}: its text stands as it is.
     */
    static ColumnType type(String text) {
        return ColumnType.parse(text).filter(type -> type.sql().equals(text)).orElseGet(() -> ColumnType.of(text));
    }

    private static Optional<Generated.Storage> storage(String code) {
        return switch (code) {
            case "s" -> Optional.of(Generated.Storage.STORED);
            case "v" -> Optional.of(Generated.Storage.VIRTUAL);
            default -> Optional.empty();
        };
    }

    private static Optional<Identity> identity(ColumnType type, ResultSet row) throws SQLException {
        Optional<Identity.Generation> generation =
                switch (row.getString("attidentity")) {
                    case "a" -> Optional.of(Identity.Generation.ALWAYS);
                    case "d" -> Optional.of(Identity.Generation.BY_DEFAULT);
                    default -> Optional.empty();
                };
        if (generation.isEmpty()) {
            return Optional.empty();
        }
        SequenceOptions options = SequenceQuery.options(row);
        boolean usual = SequenceType.ofColumn(type)
                .filter(numbers -> SequenceOptions.of(numbers, 1, 1).equals(options))
                .isPresent();
        return Optional.of(new Identity(generation.get(), usual ? Optional.empty() : Optional.of(options)));
    }

    private static Optional<QualifiedName> collation(CatalogQueries queries, ResultSet row) throws SQLException {
        String name = row.getString("collname");
        return name == null
                ? Optional.empty()
                : Optional.of(queries.builtInOr(row.getString("collation_schema"), name));
    }
}

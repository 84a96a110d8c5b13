package dev.reviver.catalog;

import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Indexes that back no constraint. One with storage parameters prints as more than the model says, and is listed apart, as
 * is one that a failed {@code CREATE INDEX CONCURRENTLY} left invalid.
 */
final class IndexQuery {
    private static final String SELECT = """
            SELECT r.nspname, r.relname, r.modelled AND x.indisvalid AS usable, i.oid, i.relname AS name, x.indisunique,
              m.amname, coalesce((to_jsonb(x)->>'indnullsnotdistinct')::boolean, false) AS not_distinct,
              pg_get_expr(x.indpred, x.indrelid) AS condition, obj_description(i.oid, 'pg_class') AS comment,
              format('CREATE %sINDEX %I ON %I.%I USING %I ', CASE WHEN x.indisunique THEN 'UNIQUE ' END, i.relname,
                r.nspname, r.relname, m.amname) AS head,
              pg_get_indexdef(i.oid) || CASE WHEN x.indisvalid THEN '' ELSE ' INVALID' END AS definition,
              'index' AS kind, (pg_identify_object('pg_class'::regclass, i.oid, 0)).identity AS identity,
              'index' AS commented
            FROM rel r
            JOIN pg_index x ON x.indrelid = r.oid
            JOIN pg_class i ON i.oid = x.indexrelid AND NOT i.relispartition
            JOIN pg_am m ON m.oid = i.relam
            WHERE NOT EXISTS (SELECT FROM pg_constraint k
                              WHERE k.conindid = i.oid AND k.conrelid = r.oid AND k.contype IN ('p', 'u', 'x'))
            ORDER BY i.oid
            """;

    /**
     * The bits of {@code indoption} are DESC and NULLS FIRST. An operator class is told where PostgreSQL tells it
     * (get_opclass_name in ruleutils.c), with its options.
     */
    private static final String COLUMNS = """
            SELECT x.indexrelid, a.attname, pg_get_indexdef(x.indexrelid, n.place, false) AS definition,
              n.place <= x.indnkeyatts AS sorted, x.indoption[n.place - 1] & 1 = 1 AS descending,
              x.indoption[n.place - 1] & 2 = 2 AS nulls_first, l.collname, ln.nspname AS collation_schema,
              l.oid::regcollation AS collation,
              CASE WHEN o.opcdefault AND i.attoptions IS NULL THEN NULL
                ELSE CASE WHEN pg_opclass_is_visible(o.oid) THEN '' ELSE quote_ident(os.nspname) || '.' END
                  || quote_ident(o.opcname) || coalesce(
                    (SELECT format(' (%s)', string_agg(format('%I=%s', split_part(t, '=', 1), CASE
                       WHEN quote_ident(v) = v THEN v ELSE quote_literal(v) END), ', ' ORDER BY p))
                     FROM unnest(i.attoptions) WITH ORDINALITY AS u(t, p), substr(t, strpos(t, '=') + 1) AS v
                     HAVING count(*) > 0), '')
                END AS operator_class
            FROM rel r
            JOIN pg_index x ON x.indrelid = r.oid
            CROSS JOIN LATERAL generate_series(1, x.indnatts::int) AS n(place)
            JOIN pg_attribute i ON i.attrelid = x.indexrelid AND i.attnum = n.place
            LEFT JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = x.indkey[n.place - 1] AND a.attnum > 0
            LEFT JOIN pg_collation l ON l.oid = CASE WHEN n.place <= x.indnkeyatts THEN x.indcollation[n.place - 1] END
              AND l.oid <> coalesce(a.attcollation, 'pg_catalog."default"'::regcollation::oid)
            LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
            LEFT JOIN pg_opclass o ON o.oid = CASE WHEN n.place <= x.indnkeyatts THEN x.indclass[n.place - 1] END
            LEFT JOIN pg_namespace os ON os.oid = o.opcnamespace
            WHERE r.modelled
            ORDER BY x.indexrelid, n.place
            """;

    private final CatalogQueries queries;
    private final Map<Long, List<Part>> parts = new LinkedHashMap<>();

    private IndexQuery(CatalogQueries queries) {
        this.queries = queries;
    }

    /**
     * One column of an index.
     *
     * @param definition as PostgreSQL prints it: a name, or an expression
     * @param collation as PostgreSQL prints it, if it is not the column's; of an expression, if it is not the default one
     */
    private record Part(boolean sorted, IndexColumn column, String definition, Optional<String> collation) {
        /** Of an expression PostgreSQL tells the collation only if it is not its own, which nobody else can know. */
        Part withoutCollation() {
            IndexColumn plain = new IndexColumn(
                    column.term(),
                    column.isExpression(),
                    column.descending(),
                    column.nullsFirst(),
                    Optional.empty(),
                    column.operatorClass());
            return column.isExpression() ? new Part(sorted, plain, definition, Optional.empty()) : this;
        }

        String text() {
            String order = column.descending() ? " DESC" : "";
            if (column.nullsFirst() != column.descending()) {
                order += column.nullsFirst() ? " NULLS FIRST" : " NULLS LAST";
            }
            return definition
                    + collation.map(name -> " COLLATE " + name).orElse("")
                    + column.operatorClass().map(name -> " " + name).orElse("")
                    + order;
        }
    }

    static Found<Index> run(CatalogQueries queries) throws SQLException {
        return new IndexQuery(queries).read();
    }

    private Found<Index> read() throws SQLException {
        queries.list(COLUMNS, row -> parts.computeIfAbsent(row.getLong("indexrelid"), oid -> new ArrayList<>())
                .add(part(row)));
        return queries.optionalParts(SELECT, this::index);
    }

    private Part part(ResultSet row) throws SQLException {
        String name = row.getString("attname");
        String definition = row.getString("definition");
        String collation = row.getString("collname");
        IndexColumn column = new IndexColumn(
                name == null ? withoutParentheses(definition) : name,
                name == null,
                row.getBoolean("descending"),
                row.getBoolean("nulls_first"),
                collation == null
                        ? Optional.empty()
                        : Optional.of(queries.builtInOr(row.getString("collation_schema"), collation)),
                Optional.ofNullable(row.getString("operator_class")));
        return new Part(row.getBoolean("sorted"), column, definition, Optional.ofNullable(row.getString("collation")));
    }

    /** An expression that is no call of a function stands in parentheses. */
    private static String withoutParentheses(String definition) {
        return definition.startsWith("(") ? definition.substring(1, definition.length() - 1) : definition;
    }

    /** The index, if the definition says what the model says and no more. */
    private Optional<Index> index(ResultSet row) throws SQLException {
        if (!row.getBoolean("usable")) {
            return Optional.empty();
        }
        List<Part> told = parts.getOrDefault(row.getLong("oid"), List.of());
        List<Part> untold = told.stream().map(Part::withoutCollation).toList();
        for (List<Part> all : List.of(untold, told)) {
            if (row.getString("definition").equals(text(row, all))) {
                return Optional.of(index(row, all));
            }
        }
        return Optional.empty();
    }

    private static String text(ResultSet row, List<Part> parts) throws SQLException {
        List<String> included = parts.stream()
                .filter(part -> !part.sorted())
                .map(Part::definition)
                .toList();
        String condition = row.getString("condition");
        return row.getString("head")
                + list(parts.stream().filter(Part::sorted).map(Part::text).toList())
                + (included.isEmpty() ? "" : " INCLUDE " + list(included))
                + (row.getBoolean("not_distinct") ? " NULLS NOT DISTINCT" : "")
                + (condition == null ? "" : " WHERE " + condition);
    }

    private static String list(List<String> items) {
        return "(" + String.join(", ", items) + ")";
    }

    private static Index index(ResultSet row, List<Part> parts) throws SQLException {
        return new Index(
                row.getString("name"),
                parts.stream().filter(Part::sorted).map(Part::column).toList(),
                row.getBoolean("indisunique"),
                row.getBoolean("not_distinct"),
                row.getString("amname"),
                parts.stream()
                        .filter(part -> !part.sorted())
                        .map(part -> part.column().term())
                        .toList(),
                Optional.ofNullable(row.getString("condition")),
                Optional.ofNullable(row.getString("comment")));
    }
}

package dev.reviver.entity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a database says of its own tables and sequences, without the names of constraints and the order of columns. */
final class SchemaFacts {
    private static final String QUERY = """
            with own as (
              select c.oid, c.relkind, format('%I.%I', n.nspname, c.relname) as name
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
            select 'table ' || name || coalesce(' comment ' || obj_description(oid, 'pg_class'), '')
              from own where relkind = 'r'
            union all
            select 'column ' || t.name || '.' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                || case when a.attnotnull then ' not null' else '' end
                || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                || case a.attidentity when 'd' then ' identity by default' when 'a' then ' identity always' else '' end
                || case when a.attcollation <> y.typcollation then ' collate ' || a.attcollation::regcollation else '' end
                || coalesce(' comment ' || col_description(a.attrelid, a.attnum), '')
              from own t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
              join pg_type y on y.oid = a.atttypid
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
              where t.relkind = 'r'
            union all
            select 'constraint on ' || t.name || ' ' || pg_get_constraintdef(k.oid)
              from own t join pg_constraint k on k.conrelid = t.oid where k.contype <> 'n'
            union all
            select 'index on ' || t.name || ' ' || regexp_replace(pg_get_indexdef(x.indexrelid), ' INDEX .* ON ', ' INDEX ON ')
              from own t join pg_index x on x.indrelid = t.oid
              where not exists (select 1 from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u'))
            union all
            select 'sequence ' || t.name || ' ' || concat_ws(' ', s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin)
              from own t join pg_sequence s on s.seqrelid = t.oid
              where not exists (select 1 from pg_depend d where d.objid = t.oid and d.deptype = 'i')
            """;

    private SchemaFacts() {}

    /** The facts, in the connection's transaction; with an empty search path all names come with their schema. */
    static SortedSet<String> of(Connection connection) throws SQLException {
        SortedSet<String> facts = new TreeSet<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = ''");
            try (ResultSet rows = statement.executeQuery(QUERY)) {
                while (rows.next()) {
                    facts.add(rows.getString(1));
                }
            }
            statement.execute("reset search_path");
        }
        return facts;
    }
}

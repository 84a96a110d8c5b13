package dev.reviver.entity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What a database says of its own tables and sequences, without the names of constraints and the order of columns. */
public final class SchemaFacts {
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
                || case a.attgenerated when 's' then ' stored' when 'v' then ' virtual' else '' end
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
            select 'enum ' || format('%I.%I', n.nspname, y.typname) || ' '
                || (select string_agg(quote_literal(e.enumlabel), ',' order by e.enumsortorder)
                    from pg_enum e where e.enumtypid = y.oid)
              from pg_type y join pg_namespace n on n.oid = y.typnamespace
              where y.typtype = 'e' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            union all
            select 'composite ' || format('%I.%I', n.nspname, y.typname) || ' ('
                || (select string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                      || coalesce(' comment ' || col_description(c.oid, a.attnum), ''), ', ' order by a.attnum)
                    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) || ')'
                || coalesce(' comment ' || obj_description(y.oid, 'pg_type'), '')
              from pg_type y join pg_namespace n on n.oid = y.typnamespace join pg_class c on c.oid = y.typrelid
              where y.typtype = 'c' and c.relkind = 'c' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            union all
            select 'sequence ' || t.name || ' ' || concat_ws(' ', s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin)
              from own t join pg_sequence s on s.seqrelid = t.oid
              where not exists (select 1 from pg_depend d where d.objid = t.oid and d.deptype = 'i')
            """;

    private SchemaFacts() {}

    /** The facts, sorted. */
    public static SortedSet<String> of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return of(connection);
        }
    }

    /** The facts, in the connection's transaction; with an empty search path all names come with their schema. */
    static SortedSet<String> of(Connection connection) throws SQLException {
        SortedSet<String> facts = new TreeSet<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = ''");
            try (ResultSet rows = statement.executeQuery(QUERY)) {
                while (rows.next()) {
                    facts.add(sorted(rows.getString(1)));
                }
            }
            statement.execute("reset search_path");
        }
        return facts;
    }

    /** With the parts of a conjunction in order: Hibernate puts those of validation in the order of a hash table. */
    private static String sorted(String fact) {
        int start = fact.indexOf("CHECK ((");
        if (start < 0 || !fact.endsWith("))")) {
            return fact;
        }
        String condition = fact.substring(start + "CHECK ((".length(), fact.length() - 2);
        List<String> parts = new ArrayList<>();
        int open = 0;
        int from = 0;
        for (int i = 0; i < condition.length(); i++) {
            char c = condition.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0 && condition.startsWith(" AND ", i)) {
                parts.add(condition.substring(from, i));
                from = i + " AND ".length();
            }
        }
        parts.add(condition.substring(from));
        Collections.sort(parts);
        return fact.substring(0, start) + "CHECK ((" + String.join(" AND ", parts) + "))";
    }
}

SELECT CASE r.relkind WHEN 'f' THEN 'foreign table' ELSE 'table' END AS kind, r.q AS identity,
  'pg_class'::regclass::oid AS classid, r.oid AS objid, 0 AS objsubid,
  ARRAY[format('DROP %s %s', r.word, r.q)] AS "drop",
  r.nspname AS _schema, r.relname AS _name, r.word AS _word,
  r.relkind = 'p' AS partitioned,
  CASE WHEN r.relkind = 'p' THEN pg_get_partkeydef(r.oid) END AS partition_by,
  CASE WHEN r.relispartition THEN (SELECT h.inhparent::regclass::text FROM pg_inherits h WHERE h.inhrelid = r.oid LIMIT 1) END AS partition_of,
  CASE WHEN r.relispartition THEN pg_get_expr(r.relpartbound, r.oid) END AS bound,
  CASE WHEN NOT r.relispartition THEN (SELECT array_agg(h.inhparent::regclass::text ORDER BY h.inhseqno) FROM pg_inherits h WHERE h.inhrelid = r.oid) END AS inherits,
  CASE WHEN r.reloftype <> 0 THEN format_type(r.reloftype, NULL) END AS of_type,
  r.relpersistence AS persistence,
  (SELECT array_agg(o) FROM (SELECT unnest(r.reloptions) AS o
     UNION ALL SELECT 'toast.' || unnest(t.reloptions) FROM pg_class t WHERE t.oid = r.reltoastrelid) AS x) AS options,
  (SELECT amname FROM pg_am WHERE oid = r.relam AND amname <> 'heap') AS access_method,
  (SELECT quote_ident(spcname) FROM pg_tablespace WHERE oid = r.reltablespace) AS tablespace,
  r.relrowsecurity AS row_security, r.relforcerowsecurity AS forced_row_security,
  CASE CASE WHEN r.relkind <> 'f' THEN r.relreplident END WHEN 'f' THEN 'FULL' WHEN 'n' THEN 'NOTHING' WHEN 'i' THEN 'USING INDEX ' ||
    (SELECT quote_ident(i.relname) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = r.oid AND x.indisreplident)
    END AS replica_identity,
  (SELECT quote_ident(i.relname) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = r.oid AND x.indisclustered) AS clustered_on,
  (SELECT format('SERVER %I%s', s.srvname, ' OPTIONS (' || (SELECT string_agg(format('%I %L', option_name, option_value), ', ') FROM pg_options_to_table(f.ftoptions)) || ')')
   FROM pg_foreign_table f JOIN pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = r.oid) AS server,
  format('%s %s', r.word, r.q) AS owner_on, r.relowner AS owner,
  format('%s %s', r.word, r.q) AS comment_on, obj_description(r.oid, 'pg_class') AS comment,
  'TABLE ' || r.q AS grant_on, {{acl(r.relacl;r;r.relowner)}} AS acl, {{default_acl(r;r.relowner)}} AS default_acl
FROM tab r

WITH member AS MATERIALIZED (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
ns AS MATERIALIZED (
  SELECT n.oid, n.nspname, quote_ident(n.nspname) AS q, n.nspowner, n.nspacl
  FROM pg_namespace n
  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_namespace'::regclass AND m.objid = n.oid)),
rel AS MATERIALIZED (
  SELECT c.oid, ns.nspname, c.relname, c.relkind, c.relpersistence, c.relowner, c.relacl, c.reloptions, c.relispartition,
    c.relrowsecurity, c.relforcerowsecurity, c.relreplident, c.relam, c.reltablespace, c.reloftype, c.relpartbound,
    c.relispopulated, c.reltoastrelid, format('%s.%I', ns.q, c.relname) AS q,
    CASE c.relkind WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END AS word
  FROM pg_class c JOIN ns ON ns.oid = c.relnamespace
  WHERE c.relname <> ALL (string_to_array(current_setting('reviver.ignored_tables'), ','))
    AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_class'::regclass AND m.objid = c.oid)),
tab AS MATERIALIZED (SELECT * FROM rel WHERE relkind IN ('r', 'p', 'f')),
attached AS MATERIALIZED (
  -- Indexes of partitions that are part of an index of the whole, and whether creating that one makes them by itself.
  SELECT i.oid, pi.q AS name,
    CASE WHEN k.oid IS NULL THEN 'index ' || pi.q
      ELSE format('%s %I on %s', CASE k.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique key' ELSE 'exclusion constraint' END, k.conname, w.q) END AS of,
    px.indisvalid AND (k.oid IS NULL) = (own.oid IS NULL) AND i.relname = concat_ws('_', r.relname,
      CASE WHEN k.contype = 'p' THEN NULL ELSE (SELECT string_agg(a.attname, '_' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = i.oid) END,
      CASE k.contype WHEN 'p' THEN 'pkey' WHEN 'u' THEN 'key' WHEN 'x' THEN 'excl' ELSE 'idx' END)
      AND NOT EXISTS (SELECT FROM pg_index y WHERE y.indrelid = x.indrelid AND y.indexrelid <> x.indexrelid AND y.indkey = x.indkey) AS implies
  FROM pg_inherits h
  JOIN rel i ON i.oid = h.inhrelid AND i.relkind IN ('i', 'I')
  JOIN rel pi ON pi.oid = h.inhparent
  JOIN pg_index x ON x.indexrelid = i.oid
  JOIN pg_index px ON px.indexrelid = pi.oid
  JOIN rel r ON r.oid = x.indrelid
  JOIN rel w ON w.oid = px.indrelid
  LEFT JOIN pg_constraint k ON k.conindid = pi.oid AND k.conrelid = w.oid AND k.contype IN ('p', 'u', 'x')
  LEFT JOIN pg_constraint own ON own.conindid = i.oid AND own.conrelid = r.oid AND own.contype IN ('p', 'u', 'x'))

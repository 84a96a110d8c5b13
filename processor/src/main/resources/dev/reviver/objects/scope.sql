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
tab AS MATERIALIZED (SELECT * FROM rel WHERE relkind IN ('r', 'p', 'f'))

SELECT 'trigger' AS kind, format('%I on %s', g.tgname, r.q) AS identity, 'pg_trigger'::regclass::oid AS classid, g.oid AS objid, 0 AS objsubid,
  CASE r.relkind WHEN 'v' THEN 'view' WHEN 'f' THEN 'foreign table' ELSE 'table' END AS container_kind, r.q AS container,
  ARRAY[pg_get_triggerdef(g.oid)] || CASE g.tgenabled WHEN 'O' THEN NULL ELSE
    ARRAY[format('ALTER TABLE %s %s TRIGGER %I', r.q, CASE g.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, g.tgname)] END AS "create",
  ARRAY[format('DROP TRIGGER %I ON %s', g.tgname, r.q)] AS "drop",
  format('TRIGGER %I ON %s', g.tgname, r.q) AS comment_on, obj_description(g.oid, 'pg_trigger') AS comment
FROM rel r JOIN pg_trigger g ON g.tgrelid = r.oid
WHERE NOT g.tgisinternal AND g.tgparentid = 0

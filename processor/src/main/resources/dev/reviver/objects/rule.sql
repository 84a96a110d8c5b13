SELECT 'rule' AS kind, format('%I on %s', w.rulename, r.q) AS identity, 'pg_rewrite'::regclass::oid AS classid, w.oid AS objid, 0 AS objsubid,
  CASE r.relkind WHEN 'v' THEN 'view' ELSE 'table' END AS container_kind, r.q AS container,
  ARRAY[btrim(pg_get_ruledef(w.oid), E' ;\n')] || CASE w.ev_enabled WHEN 'O' THEN NULL ELSE
    ARRAY[format('ALTER TABLE %s %s RULE %I', r.q, CASE w.ev_enabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, w.rulename)] END AS "create",
  ARRAY[format('DROP RULE %I ON %s', w.rulename, r.q)] AS "drop",
  format('RULE %I ON %s', w.rulename, r.q) AS comment_on, obj_description(w.oid, 'pg_rewrite') AS comment
FROM rel r JOIN pg_rewrite w ON w.ev_class = r.oid
WHERE w.rulename <> '_RETURN'

SELECT CASE r.relkind WHEN 'm' THEN 'materialized view' ELSE 'view' END AS kind, r.q AS identity,
  'pg_class'::regclass::oid AS classid, r.oid AS objid, 0 AS objsubid,
  ARRAY[concat('CREATE ', r.word, ' ', r.q, v.options, E' AS\n', v.query, CASE WHEN r.relkind = 'm' AND NOT r.relispopulated THEN E'\n  WITH NO DATA' END)] AS "create",
  ARRAY[format('DROP %s %s', r.word, r.q)] AS "drop",
  concat('CREATE OR REPLACE ', r.word, ' ', r.q, v.options, E' AS\n', v.query) AS _replace, v.query AS query, v.options AS options,
  (SELECT array_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod), a.attcollation::regcollation) ORDER BY a.attnum)
   FROM pg_attribute a WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
  r.nspname AS _schema, r.relname AS _name,
  format('%s %s', r.word, r.q) AS owner_on, r.relowner AS owner,
  format('%s %s', r.word, r.q) AS comment_on, obj_description(r.oid, 'pg_class') AS comment,
  'TABLE ' || r.q AS grant_on, {{acl(r.relacl;r;r.relowner)}} AS acl, {{default_acl(r;r.relowner)}} AS default_acl
FROM rel r
CROSS JOIN LATERAL (SELECT ' WITH (' || array_to_string(r.reloptions, ', ') || ')', btrim(pg_get_viewdef(r.oid), E' ;\n')) AS v(options, query)
WHERE r.relkind IN ('v', 'm')

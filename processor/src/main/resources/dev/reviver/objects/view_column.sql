SELECT 'view column' AS kind, format('%s.%I', r.q, a.attname) AS identity,
  CASE r.relkind WHEN 'm' THEN 'materialized view' WHEN 'c' THEN 'composite type' ELSE 'view' END AS container_kind, r.q AS container,
  CASE WHEN d.adbin IS NOT NULL THEN ARRAY[format('ALTER VIEW %s ALTER COLUMN %I SET DEFAULT %s', r.q, a.attname, pg_get_expr(d.adbin, d.adrelid))] END AS "create",
  CASE WHEN d.adbin IS NOT NULL THEN ARRAY[format('ALTER VIEW %s ALTER COLUMN %I DROP DEFAULT', r.q, a.attname)] END AS "drop",
  quote_ident(a.attname) AS _bare, a.attnum AS _position,
  format('COLUMN %s.%I', r.q, a.attname) AS comment_on, col_description(r.oid, a.attnum) AS comment,
  format('TABLE %s', r.q) AS grant_on, {{acl(a.attacl;c;r.relowner)}} AS acl, '{}'::text[] AS default_acl
FROM rel r
JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE r.relkind IN ('v', 'm', 'c') AND (d.oid IS NOT NULL OR col_description(r.oid, a.attnum) IS NOT NULL OR a.attacl IS NOT NULL)

SELECT 'inherited column' AS kind, format('%s.%I', r.q, a.attname) AS identity,
  CASE r.relkind WHEN 'f' THEN 'foreign table' ELSE 'table' END AS container_kind, r.q AS container,
  format('ALTER %s %s ALTER COLUMN %I ', r.word, r.q, a.attname) AS _alter, format('%s.%I', p.q, a.attname) AS _parent_column,
  v.*,
  format('COLUMN %s.%I', r.q, a.attname) AS comment_on, col_description(r.oid, a.attnum) AS comment,
  format('TABLE %s', r.q) AS grant_on, {{acl(a.attacl;c;r.relowner)}} AS acl, '{}'::text[] AS default_acl
FROM tab r
JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped AND (r.relispartition OR NOT a.attislocal)
JOIN LATERAL (
  SELECT i.oid, i.q, b.* FROM pg_inherits h JOIN rel i ON i.oid = h.inhparent
  JOIN pg_attribute b ON b.attrelid = i.oid AND b.attname = a.attname AND NOT b.attisdropped
  WHERE h.inhrelid = r.oid ORDER BY h.inhseqno LIMIT 1) AS p ON true
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN pg_attrdef e ON e.adrelid = p.oid AND e.adnum = p.attnum
CROSS JOIN LATERAL (
  SELECT coalesce('SET DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), 'DROP DEFAULT'),
    coalesce('SET DEFAULT ' || pg_get_expr(e.adbin, e.adrelid), 'DROP DEFAULT'),
    format('SET STATISTICS %s', coalesce(a.attstattarget, -1)), format('SET STATISTICS %s', coalesce(p.attstattarget, -1)),
    'SET STORAGE ' || CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'm' THEN 'MAIN' WHEN 'e' THEN 'EXTERNAL' ELSE 'EXTENDED' END,
    'SET STORAGE ' || CASE p.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'm' THEN 'MAIN' WHEN 'e' THEN 'EXTERNAL' ELSE 'EXTENDED' END)
  AS o(def, parent_def, stats, parent_stats, storage, parent_storage)
CROSS JOIN LATERAL (
  SELECT CASE WHEN a.attgenerated = '' AND p.attgenerated = '' AND o.def <> o.parent_def THEN o.def END AS "default", o.parent_def AS "_usual_default",
    CASE WHEN a.attnotnull AND NOT p.attnotnull THEN 'SET NOT NULL' END AS not_null, 'DROP NOT NULL' AS _usual_not_null,
    CASE WHEN o.stats <> o.parent_stats THEN o.stats END AS statistics, o.parent_stats AS _usual_statistics,
    CASE WHEN o.storage <> o.parent_storage THEN o.storage END AS storage, o.parent_storage AS _usual_storage) AS v
WHERE concat(v."default", v.not_null, v.statistics, v.storage, col_description(r.oid, a.attnum), a.attacl::text) <> ''

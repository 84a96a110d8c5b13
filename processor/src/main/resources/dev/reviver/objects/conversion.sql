SELECT 'conversion' AS kind, format('%s.%I', ns.q, c.conname) AS identity, 'pg_conversion'::regclass::oid AS classid, c.oid AS objid, 0 AS objsubid,
  ARRAY[format('CREATE %sCONVERSION %s.%I FOR %L TO %L FROM %s', CASE WHEN c.condefault THEN 'DEFAULT ' END, ns.q, c.conname,
    pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding), c.conproc::regproc)] AS "create",
  ARRAY[format('DROP CONVERSION %s.%I', ns.q, c.conname)] AS "drop",
  format('CONVERSION %s.%I', ns.q, c.conname) AS owner_on, c.conowner AS owner,
  format('CONVERSION %s.%I', ns.q, c.conname) AS comment_on, obj_description(c.oid, 'pg_conversion') AS comment
FROM pg_conversion c JOIN ns ON ns.oid = c.connamespace
WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_conversion'::regclass AND m.objid = c.oid)

SELECT 'access method' AS kind, quote_ident(a.amname) AS identity, 'pg_am'::regclass::oid AS classid, a.oid AS objid, 0 AS objsubid,
  ARRAY[format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', a.amname, CASE a.amtype WHEN 'i' THEN 'INDEX' ELSE 'TABLE' END, a.amhandler::regproc)] AS "create",
  ARRAY[format('DROP ACCESS METHOD %I', a.amname)] AS "drop",
  format('ACCESS METHOD %I', a.amname) AS comment_on, obj_description(a.oid, 'pg_am') AS comment
FROM pg_am a
WHERE a.oid >= 16384 AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_am'::regclass AND m.objid = a.oid)

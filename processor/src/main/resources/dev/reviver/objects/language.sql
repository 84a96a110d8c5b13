SELECT 'language' AS kind, quote_ident(l.lanname) AS identity, 'pg_language'::regclass::oid AS classid, l.oid AS objid, 0 AS objsubid,
  ARRAY[concat_ws(' ', CASE WHEN l.lanpltrusted THEN 'CREATE TRUSTED LANGUAGE' ELSE 'CREATE LANGUAGE' END, quote_ident(l.lanname),
    'HANDLER ' || l.lanplcallfoid::regproc, 'INLINE ' || nullif(l.laninline, 0)::regproc, 'VALIDATOR ' || nullif(l.lanvalidator, 0)::regproc)] AS "create",
  ARRAY[format('DROP LANGUAGE %I', l.lanname)] AS "drop",
  format('LANGUAGE %I', l.lanname) AS owner_on, l.lanowner AS owner,
  format('LANGUAGE %I', l.lanname) AS comment_on, obj_description(l.oid, 'pg_language') AS comment,
  format('LANGUAGE %I', l.lanname) AS grant_on, {{acl(l.lanacl;l;l.lanowner)}} AS acl, {{default_acl(l;l.lanowner)}} AS default_acl
FROM pg_language l
WHERE l.oid >= 16384 AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_language'::regclass AND m.objid = l.oid)

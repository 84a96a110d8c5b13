SELECT 'collation' AS kind, format('%s.%I', ns.q, c.collname) AS identity, 'pg_collation'::regclass::oid AS classid, c.oid AS objid, 0 AS objsubid,
  ARRAY[format('CREATE COLLATION %s.%I (%s)', ns.q, c.collname, concat_ws(', ',
    'PROVIDER = ' || CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
    'LOCALE = ' || quote_literal(coalesce(to_jsonb(c)->>'colllocale', to_jsonb(c)->>'colliculocale', CASE WHEN c.collcollate = c.collctype THEN c.collcollate END)),
    CASE WHEN c.collprovider = 'c' AND c.collcollate <> c.collctype THEN format('LC_COLLATE = %L, LC_CTYPE = %L', c.collcollate, c.collctype) END,
    'RULES = ' || quote_literal(to_jsonb(c)->>'collicurules'),
    CASE WHEN NOT c.collisdeterministic THEN 'DETERMINISTIC = false' END))] AS "create",
  ARRAY[format('DROP COLLATION %s.%I', ns.q, c.collname)] AS "drop",
  ns.q AS _schema, quote_ident(c.collname) AS _bare,
  format('COLLATION %s.%I', ns.q, c.collname) AS owner_on, c.collowner AS owner,
  format('COLLATION %s.%I', ns.q, c.collname) AS comment_on, obj_description(c.oid, 'pg_collation') AS comment
FROM pg_collation c JOIN ns ON ns.oid = c.collnamespace
WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_collation'::regclass AND m.objid = c.oid)

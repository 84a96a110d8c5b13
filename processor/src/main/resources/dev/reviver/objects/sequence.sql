SELECT 'sequence' AS kind, r.q AS identity, 'pg_class'::regclass::oid AS classid, r.oid AS objid, 0 AS objsubid,
  ARRAY[concat_ws(' ', CASE WHEN r.relpersistence = 'u' THEN 'CREATE UNLOGGED SEQUENCE' ELSE 'CREATE SEQUENCE' END, r.q,
    'AS', format_type(s.seqtypid, NULL), 'INCREMENT BY', s.seqincrement, 'MINVALUE', s.seqmin, 'MAXVALUE', s.seqmax,
    'START WITH', s.seqstart, 'CACHE', s.seqcache, CASE WHEN s.seqcycle THEN 'CYCLE' ELSE 'NO CYCLE' END)] AS "create",
  ARRAY['DROP SEQUENCE ' || r.q] AS "drop",
  format_type(s.seqtypid, NULL) AS type, s.seqincrement AS increment, s.seqmin AS minimum, s.seqmax AS maximum,
  s.seqstart AS start, s.seqcache AS cache, s.seqcycle AS cycle, r.relpersistence AS persistence,
  CASE WHEN NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.deptype = 'a') THEN 'SEQUENCE ' || r.q END AS owner_on, r.relowner AS owner,
  'SEQUENCE ' || r.q AS comment_on, obj_description(r.oid, 'pg_class') AS comment,
  'SEQUENCE ' || r.q AS grant_on, {{acl(r.relacl;s;r.relowner)}} AS acl, {{default_acl(s;r.relowner)}} AS default_acl
FROM rel r JOIN pg_sequence s ON s.seqrelid = r.oid
WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.deptype = 'i'
  AND d.refclassid = 'pg_class'::regclass)

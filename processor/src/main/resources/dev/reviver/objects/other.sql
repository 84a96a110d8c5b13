-- Of these it is only told that they are there: base types are written in C, a subscription has a password and a state on two
-- servers, and a security label means something to the module alone that reads it.
SELECT i.type AS kind, i.identity, d.classid, d.oid AS objid, 0 AS objsubid
FROM (SELECT tableoid, oid FROM pg_type t WHERE t.typtype = 'b' AND t.typelem = 0 AND t.oid >= 16384
      UNION ALL SELECT 'pg_subscription'::regclass, s.oid FROM pg_subscription s
      WHERE s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())) AS d(classid, oid)
CROSS JOIN LATERAL pg_identify_object(d.classid, d.oid, 0) AS i
WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = d.classid AND m.objid = d.oid)
UNION ALL
SELECT 'security label', concat_ws(' ', 'of', l.provider, 'on', i.type, i.identity, 'as', quote_literal(l.label)), 'pg_seclabel'::regclass, l.objoid, l.objsubid
FROM pg_seclabel l
CROSS JOIN LATERAL pg_identify_object(l.classoid, l.objoid, l.objsubid) AS i

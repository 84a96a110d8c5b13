SELECT i.type AS kind, i.identity, d.classid, d.oid AS objid, 0 AS objsubid
FROM (SELECT tableoid, oid FROM pg_transform
      UNION ALL SELECT t.tableoid, t.oid FROM pg_type t WHERE t.typtype = 'b' AND t.typelem = 0 AND t.oid >= 16384) AS d(classid, oid)
CROSS JOIN LATERAL pg_identify_object(d.classid, d.oid, 0) AS i
WHERE d.oid >= 16384 AND NOT EXISTS (SELECT FROM member m WHERE m.classid = d.classid AND m.objid = d.oid)

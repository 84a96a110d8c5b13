SELECT 'operator family' AS kind, format('%s.%I using %I', ns.q, f.opfname, a.amname) AS identity, 'pg_opfamily'::regclass::oid AS classid, f.oid AS objid, 0 AS objsubid,
  ARRAY[format('CREATE OPERATOR FAMILY %s.%I USING %I', ns.q, f.opfname, a.amname)] AS "create",
  ARRAY[format('DROP OPERATOR FAMILY %s.%I USING %I', ns.q, f.opfname, a.amname)] AS "drop",
  format('OPERATOR FAMILY %s.%I USING %I', ns.q, f.opfname, a.amname) AS owner_on, f.opfowner AS owner,
  format('OPERATOR FAMILY %s.%I USING %I', ns.q, f.opfname, a.amname) AS comment_on, obj_description(f.oid, 'pg_opfamily') AS comment
FROM pg_opfamily f JOIN ns ON ns.oid = f.opfnamespace JOIN pg_am a ON a.oid = f.opfmethod
WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_opfamily'::regclass AND m.objid = f.oid)

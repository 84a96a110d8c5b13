SELECT 'operator class' AS kind, format('%s.%I using %I', ns.q, c.opcname, a.amname) AS identity, 'pg_opclass'::regclass::oid AS classid, c.oid AS objid, 0 AS objsubid,
  ARRAY[concat_ws(' ', format('CREATE OPERATOR CLASS %s.%I', ns.q, c.opcname), CASE WHEN c.opcdefault THEN 'DEFAULT' END,
    format('FOR TYPE %s USING %I FAMILY %I.%I AS', format_type(c.opcintype, NULL), a.amname, n.nspname, f.opfname),
    concat_ws(', ',
      (SELECT string_agg(format('OPERATOR %s %s', o.amopstrategy, o.amopopr::regoperator)
         || coalesce(' FOR ORDER BY ' || (SELECT format('%I.%I', sn.nspname, s.opfname) FROM pg_opfamily s JOIN pg_namespace sn ON sn.oid = s.opfnamespace
            WHERE s.oid = o.amopsortfamily), ''), ', ' ORDER BY o.amopstrategy)
       FROM pg_depend d JOIN pg_amop o ON o.oid = d.objid WHERE d.classid = 'pg_amop'::regclass AND d.refclassid = 'pg_opclass'::regclass AND d.refobjid = c.oid),
      (SELECT string_agg(format('FUNCTION %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL), format_type(p.amprocrighttype, NULL), p.amproc::regprocedure),
         ', ' ORDER BY p.amprocnum)
       FROM pg_depend d JOIN pg_amproc p ON p.oid = d.objid WHERE d.classid = 'pg_amproc'::regclass AND d.refclassid = 'pg_opclass'::regclass AND d.refobjid = c.oid),
      'STORAGE ' || CASE WHEN c.opckeytype <> 0 THEN format_type(c.opckeytype, NULL) END))] AS "create",
  ARRAY[format('DROP OPERATOR CLASS %s.%I USING %I', ns.q, c.opcname, a.amname)] AS "drop",
  format('OPERATOR CLASS %s.%I USING %I', ns.q, c.opcname, a.amname) AS owner_on, c.opcowner AS owner,
  format('OPERATOR CLASS %s.%I USING %I', ns.q, c.opcname, a.amname) AS comment_on, obj_description(c.oid, 'pg_opclass') AS comment
FROM pg_opclass c JOIN ns ON ns.oid = c.opcnamespace JOIN pg_am a ON a.oid = c.opcmethod
JOIN pg_opfamily f ON f.oid = c.opcfamily JOIN pg_namespace n ON n.oid = f.opfnamespace
WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_opclass'::regclass AND m.objid = c.oid)

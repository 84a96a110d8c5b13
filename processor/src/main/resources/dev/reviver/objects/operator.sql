SELECT 'operator' AS kind, o.oid::regoperator::text AS identity, 'pg_operator'::regclass::oid AS classid, o.oid AS objid, 0 AS objsubid,
  ARRAY[format('CREATE OPERATOR %s.%s (%s)', ns.q, o.oprname, concat_ws(', ', 'FUNCTION = ' || o.oprcode::text,
    'LEFTARG = ' || CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END,
    'RIGHTARG = ' || CASE WHEN o.oprright <> 0 THEN format_type(o.oprright, NULL) END,
    'COMMUTATOR = ' || (SELECT format('OPERATOR(%I.%s)', n.nspname, c.oprname) FROM pg_operator c JOIN pg_namespace n ON n.oid = c.oprnamespace WHERE c.oid = o.oprcom),
    'NEGATOR = ' || (SELECT format('OPERATOR(%I.%s)', n.nspname, c.oprname) FROM pg_operator c JOIN pg_namespace n ON n.oid = c.oprnamespace WHERE c.oid = o.oprnegate),
    'RESTRICT = ' || CASE WHEN o.oprrest <> 0 THEN o.oprrest::text END, 'JOIN = ' || CASE WHEN o.oprjoin <> 0 THEN o.oprjoin::text END,
    CASE WHEN o.oprcanhash THEN 'HASHES' END, CASE WHEN o.oprcanmerge THEN 'MERGES' END))] AS "create",
  ARRAY[format('DROP OPERATOR %s', o.oid::regoperator)] AS "drop",
  format('OPERATOR %s', o.oid::regoperator) AS owner_on, o.oprowner AS owner,
  format('OPERATOR %s', o.oid::regoperator) AS comment_on, obj_description(o.oid, 'pg_operator') AS comment
FROM pg_operator o JOIN ns ON ns.oid = o.oprnamespace
WHERE o.oprcode <> 0 AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_operator'::regclass AND m.objid = o.oid)

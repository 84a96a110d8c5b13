SELECT 'sequence owner' AS kind, format('%s of %s.%I', r.q, t.q, a.attname) AS identity,
  ARRAY[format('ALTER SEQUENCE %s OWNED BY %s.%I', r.q, t.q, a.attname)] AS "create",
  ARRAY[format('ALTER SEQUENCE %s OWNED BY NONE', r.q)] AS "drop",
  r.q AS _sequence, format('%s.%I', t.q, a.attname) AS _column, t.q AS _table
FROM rel r
JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.deptype = 'a'
  AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
JOIN rel t ON t.oid = d.refobjid
JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
WHERE r.relkind = 'S'

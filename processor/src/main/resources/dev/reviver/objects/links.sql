SELECT a.tableoid AS classid, a.oid AS objid, 0 AS objsubid, 'pg_class'::regclass::oid AS refclassid, a.adrelid AS refobjid, a.adnum::int AS refobjsubid
FROM pg_attrdef a
UNION ALL
SELECT 'pg_type'::regclass, t.typarray, 0, 'pg_type'::regclass, t.oid, 0 FROM pg_type t WHERE t.typarray >= 16384
UNION ALL
SELECT 'pg_type'::regclass, c.reltype, 0, 'pg_class'::regclass, c.oid, 0 FROM pg_class c WHERE c.reltype >= 16384 AND c.relkind <> 'c'
UNION ALL
SELECT 'pg_class'::regclass, t.typrelid, 0, 'pg_type'::regclass, t.oid, 0 FROM pg_type t JOIN pg_class c ON c.oid = t.typrelid WHERE c.relkind = 'c' AND t.oid >= 16384
UNION ALL
SELECT 'pg_class'::regclass, c.oid, a.attnum, 'pg_class'::regclass, p.oid, b.attnum
FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid JOIN pg_class p ON p.oid = h.inhparent
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND (NOT a.attislocal OR c.relispartition)
JOIN pg_attribute b ON b.attrelid = p.oid AND b.attname = a.attname
UNION ALL
SELECT d.classid, d.objid, 0, d.refclassid, d.refobjid, d.refobjsubid FROM pg_depend d WHERE d.deptype IN ('i', 'e', 'P') AND d.objid >= 16384

-- A trigger that a partition has from its parent leans on the partition, which the parent's trigger does not.
SELECT classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype::text FROM pg_depend
WHERE objid >= 16384 AND refobjid >= 16384 AND deptype NOT IN ('P', 'S')
  AND NOT (classid = 'pg_trigger'::regclass AND objid IN (SELECT oid FROM pg_trigger WHERE tgparentid <> 0))

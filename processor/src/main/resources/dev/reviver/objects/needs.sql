SELECT classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype::text FROM pg_depend
WHERE objid >= 16384 AND refobjid >= 16384 AND deptype NOT IN ('P', 'S')

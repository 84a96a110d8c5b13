-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column visit.at: timestamp(0) without time zone to timestamp(6) without time zone

-- Changes column visit.at: timestamp(0) without time zone to timestamp(6) without time zone
-- RV113 the planner knows nothing of visit.at then: run ANALYZE visit afterwards
-- RV127 takes ACCESS EXCLUSIVE on visit: nobody else reads or writes it until the transaction ends
ALTER TABLE visit ALTER COLUMN at TYPE timestamp(6) without time zone;

-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column item.code: character varying(8) to character varying(40)

-- Changes column item.code: character varying(8) to character varying(40)
-- RV113 the planner knows nothing of item.code then: run ANALYZE item afterwards
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item ALTER COLUMN code TYPE character varying(40);

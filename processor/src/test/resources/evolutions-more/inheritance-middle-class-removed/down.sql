-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key leaf_id_fkey of leaf
--   - adds table middle (id, middlename)
--   - moves data: copies rows of base into middle
--   - drops column leaf.middlename
--   - adds foreign key leaf_id_fkey of leaf (id) to middle (id)
--   - adds foreign key middle_id_fkey of middle (id) to base (id)

-- Drops foreign key leaf_id_fkey of leaf
-- RV127 takes ACCESS EXCLUSIVE on base and leaf: nobody else reads or writes them until the transaction ends
ALTER TABLE leaf DROP CONSTRAINT leaf_id_fkey;

-- Adds table middle (id, middlename)
CREATE TABLE middle (
    id bigint NOT NULL,
    middlename character varying(20),
    CONSTRAINT middle_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of base into middle
-- RV112 writes rows of middle, all in one transaction: the more there are, the longer others wait
INSERT INTO middle (id, middlename)
SELECT base.id, leaf.middlename
FROM base
JOIN leaf ON leaf.id = base.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column leaf.middlename
-- reviver:carried=leaf.middlename
ALTER TABLE leaf DROP COLUMN middlename;

-- Adds foreign key leaf_id_fkey of leaf (id) to middle (id)
-- RV124 nobody can write to leaf or middle meanwhile
ALTER TABLE leaf ADD CONSTRAINT leaf_id_fkey FOREIGN KEY (id) REFERENCES middle (id);

-- Adds foreign key middle_id_fkey of middle (id) to base (id)
ALTER TABLE middle ADD CONSTRAINT middle_id_fkey FOREIGN KEY (id) REFERENCES base (id);

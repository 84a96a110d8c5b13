-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table more (id, text)
--   - moves data: copies rows of doc into more
--   - drops column doc.body
--   - adds foreign key more_id_fkey of more (id) to doc (id)
-- Code from before it fails:
--   - column doc.body is gone

-- Adds table more (id, text)
CREATE TABLE more (
    id bigint NOT NULL,
    text character varying(255),
    CONSTRAINT more_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of doc into more
-- RV112 writes rows of doc, all in one transaction: the more there are, the longer others wait
INSERT INTO more (id, text)
SELECT id, body
FROM doc
WHERE body IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column doc.body
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
-- reviver:carried=doc.body
ALTER TABLE doc DROP COLUMN body;

-- Adds foreign key more_id_fkey of more (id) to doc (id)
ALTER TABLE more ADD CONSTRAINT more_id_fkey FOREIGN KEY (id) REFERENCES doc (id);

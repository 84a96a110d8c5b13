-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table ids (sequence_name, next_val)
--   - drops sequence post_seq
-- What it does not bring back:
--   - drops table ids: the way back restores the table, not its rows

-- Adds table ids (sequence_name, next_val)
-- structure-only: restores the table, not its rows
CREATE TABLE ids (
    sequence_name character varying(255) NOT NULL,
    next_val bigint,
    CONSTRAINT ids_pkey PRIMARY KEY (sequence_name)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops sequence post_seq
DROP SEQUENCE post_seq;

-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence post_numbers (start 1, increment 50)
--   - adds table post (id)
-- What it does not bring back:
--   - drops table post: the way back restores the table, not its rows
--   - drops sequence post_numbers: the way back restores the sequence, not its position

-- Adds sequence post_numbers (start 1, increment 50)
-- structure-only: restores the sequence, not its position
CREATE SEQUENCE post_numbers START WITH 1 INCREMENT BY 50;

-- Adds table post (id)
-- structure-only: restores the table, not its rows
CREATE TABLE post (
    id bigint NOT NULL,
    CONSTRAINT post_pkey PRIMARY KEY (id)
);

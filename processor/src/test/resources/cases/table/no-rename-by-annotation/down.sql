-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table post (id, title)
--   - drops table article
-- What it does not bring back:
--   - drops table post: the way back restores the table, not its rows
-- What it destroys, and when it fails:
--   - RV141 drops table article: all rows written since are lost

-- Adds table post (id, title)
-- structure-only: restores the table, not its rows
CREATE TABLE post (
    id bigint NOT NULL,
    title character varying(255),
    CONSTRAINT post_pkey PRIMARY KEY (id)
);

-- Drops table article
-- RV141 drops table article: all rows written since are lost
DROP TABLE article;

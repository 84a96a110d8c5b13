-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table article (id, title)
--   - drops table post
-- Code from before it fails:
--   - table post is gone
-- What the way back does not bring back:
--   - drops table post: the way back restores the table, not its rows
-- What the way back destroys, and when it fails:
--   - RV141 drops table article: all rows written since are lost

-- Adds table article (id, title)
CREATE TABLE article (
    id bigint NOT NULL,
    title character varying(255),
    CONSTRAINT article_pkey PRIMARY KEY (id)
);

-- Drops table post
-- RV101 drops table post: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE post;

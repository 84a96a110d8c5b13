-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - adds table article (id, title)
--   - drops table post
-- What the way back does not bring back:
--   - drops table post: the way back restores the table, not its rows

CREATE TABLE article (
    id bigint NOT NULL,
    title character varying(255),
    CONSTRAINT article_pkey PRIMARY KEY (id)
);

-- RV101 drops table post: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE post;

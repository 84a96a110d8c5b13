-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence post_numbers (start 1, increment 50)
--   - adds table post (id)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV141 drops table post: all rows written since are lost

-- Adds sequence post_numbers (start 1, increment 50)
CREATE SEQUENCE post_numbers START WITH 1 INCREMENT BY 50;

-- Adds table post (id)
CREATE TABLE post (
    id bigint NOT NULL,
    CONSTRAINT post_pkey PRIMARY KEY (id)
);

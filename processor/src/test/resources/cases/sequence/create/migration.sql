-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds sequence post_numbers (start 1, increment 50)
--   - adds table post (id)

CREATE SEQUENCE post_numbers START WITH 1 INCREMENT BY 50;

CREATE TABLE post (
    id bigint NOT NULL,
    CONSTRAINT post_pkey PRIMARY KEY (id)
);

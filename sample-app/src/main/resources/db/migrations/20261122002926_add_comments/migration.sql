-- Migration 20261122002926_add_comments: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:after=20261122002919_add_tags
-- What it does:
--   - adds sequence comment_seq (start 1, increment 50)
--   - adds table comment (id, created_at, text, post_id, author_id)
--   - adds index comment_post_id_created_at_idx of comment (post_id, created_at)
--   - adds foreign key comment_author_id_fkey of comment (author_id) to users (id)
--   - adds foreign key comment_post_id_fkey of comment (post_id) to post (id)

CREATE SEQUENCE comment_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE comment (
    id bigint NOT NULL,
    created_at timestamp(6) with time zone NOT NULL,
    text character varying(4000) NOT NULL,
    post_id bigint NOT NULL,
    author_id bigint,
    CONSTRAINT comment_pkey PRIMARY KEY (id)
);

CREATE INDEX comment_post_id_created_at_idx ON comment (post_id, created_at DESC);

ALTER TABLE comment ADD CONSTRAINT comment_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id);

ALTER TABLE comment ADD CONSTRAINT comment_post_id_fkey FOREIGN KEY (post_id) REFERENCES post (id);

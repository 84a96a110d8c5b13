-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds table post_tag (post_id, tags_id)
--   - adds foreign key post_tag_post_id_fkey of post_tag (post_id) to post (id)
--   - adds foreign key post_tag_tags_id_fkey of post_tag (tags_id) to tag (id)

CREATE TABLE post_tag (
    post_id bigint NOT NULL,
    tags_id bigint NOT NULL,
    CONSTRAINT post_tag_pkey PRIMARY KEY (post_id, tags_id)
);

ALTER TABLE post_tag ADD CONSTRAINT post_tag_post_id_fkey FOREIGN KEY (post_id) REFERENCES post (id);

ALTER TABLE post_tag ADD CONSTRAINT post_tag_tags_id_fkey FOREIGN KEY (tags_id) REFERENCES tag (id);

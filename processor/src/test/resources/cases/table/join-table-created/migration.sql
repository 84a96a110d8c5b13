-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds table post_tag (post_id, tags_id)
--   - adds foreign key post_tag_post_id_fkey of post_tag (post_id) to post (id)
--   - adds foreign key post_tag_tags_id_fkey of post_tag (tags_id) to tag (id)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV141 drops table post_tag: all rows written since are lost

-- Adds table post_tag (post_id, tags_id)
CREATE TABLE post_tag (
    post_id bigint NOT NULL,
    tags_id bigint NOT NULL,
    CONSTRAINT post_tag_pkey PRIMARY KEY (post_id, tags_id)
);

-- Adds foreign key post_tag_post_id_fkey of post_tag (post_id) to post (id)
-- RV127 takes SHARE ROW EXCLUSIVE on post: nobody else writes to it until the transaction ends
ALTER TABLE post_tag ADD CONSTRAINT post_tag_post_id_fkey FOREIGN KEY (post_id) REFERENCES post (id);

-- Adds foreign key post_tag_tags_id_fkey of post_tag (tags_id) to tag (id)
-- RV127 takes SHARE ROW EXCLUSIVE on tag: nobody else writes to it until the transaction ends
ALTER TABLE post_tag ADD CONSTRAINT post_tag_tags_id_fkey FOREIGN KEY (tags_id) REFERENCES tag (id);

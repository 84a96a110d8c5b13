-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.author_id (bigint)
--   - adds unique key post_author_id_slug_key of post (author_id, slug)
--   - adds index post_author_id_idx of post (author_id)
--   - adds foreign key post_author_id_fkey of post (author_id) to app_user (id)
-- What it does not bring back:
--   - drops column post.author_id: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key post_author_id_slug_key of post, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key post_author_id_fkey of post, and nobody can write to post or app_user meanwhile

-- Adds column post.author_id (bigint)
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN author_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds unique key post_author_id_slug_key of post (author_id, slug)
-- RV143 counts rows written since: fails if two rows agree in unique key post_author_id_slug_key of post, and builds its index while nobody can read the table
ALTER TABLE post ADD CONSTRAINT post_author_id_slug_key UNIQUE (author_id, slug);

-- Adds index post_author_id_idx of post (author_id)
-- RV125 nobody can write to post while index post_author_id_idx of post is built
CREATE INDEX post_author_id_idx ON post (author_id);

-- Adds foreign key post_author_id_fkey of post (author_id) to app_user (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key post_author_id_fkey of post, and nobody can write to post or app_user meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on app_user: nobody else writes to it until the transaction ends
ALTER TABLE post ADD CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES app_user (id);

-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key post_author_id_fkey of post
--   - drops foreign key note_post_id_fkey of note
--   - drops column note.post_id
--   - drops table post
-- Code from before it fails:
--   - column note.post_id is gone
--   - table post is gone
-- What the way back does not bring back:
--   - drops column note.post_id: the way back restores the column, not its values
--   - drops table post: the way back restores the table, not its rows
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key note_post_id_fkey of note, and nobody can write to note or post meanwhile

-- Drops foreign key post_author_id_fkey of post
-- RV127 takes ACCESS EXCLUSIVE on app_user: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_author_id_fkey;

-- Drops foreign key note_post_id_fkey of note
-- RV127 takes ACCESS EXCLUSIVE on note: nobody else reads or writes it until the transaction ends
ALTER TABLE note DROP CONSTRAINT note_post_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column note.post_id
-- RV102 drops column note.post_id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE note DROP COLUMN post_id;

-- Drops table post
-- RV101 drops table post: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE post;

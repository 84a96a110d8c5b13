-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key post_author_id_fkey of post
--   - adds foreign key post_author_id_fkey of post (author_id) to app_user (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key post_author_id_fkey of post, and nobody can write to post or app_user meanwhile

-- Drops foreign key post_author_id_fkey of post
-- RV127 takes ACCESS EXCLUSIVE on editor and post: nobody else reads or writes them until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_author_id_fkey;

-- Adds foreign key post_author_id_fkey of post (author_id) to app_user (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key post_author_id_fkey of post, and nobody can write to post or app_user meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on app_user: nobody else writes to it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post AS child
        WHERE child.author_id IS NOT NULL AND NOT EXISTS (SELECT FROM app_user AS parent WHERE parent.id = child.author_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of post refer by author_id to no row of app_user',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE post ADD CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES app_user (id);

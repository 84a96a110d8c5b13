-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames index IX_post of Post to ix_post
--   - renames foreign key Post_parent_id_fkey of Post to post_parent_id_fkey
--   - renames primary key Post_pkey of Post to post_pkey
--   - renames column Post.Title to title
--   - renames table Post to post

-- Renames index IX_post of Post to ix_post
ALTER INDEX "IX_post" RENAME TO ix_post;

-- Renames foreign key Post_parent_id_fkey of Post to post_parent_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on Post: nobody else reads or writes it until the transaction ends
ALTER TABLE "Post" RENAME CONSTRAINT "Post_parent_id_fkey" TO post_parent_id_fkey;

-- Renames primary key Post_pkey of Post to post_pkey
ALTER TABLE "Post" RENAME CONSTRAINT "Post_pkey" TO post_pkey;

-- Renames column Post.Title to title
-- RV131 code that says column Post.Title fails from this moment; it is title now
ALTER TABLE "Post" RENAME COLUMN "Title" TO title;

-- Renames table Post to post
-- RV131 code that says table Post fails from this moment; it is post now
ALTER TABLE "Post" RENAME TO post;

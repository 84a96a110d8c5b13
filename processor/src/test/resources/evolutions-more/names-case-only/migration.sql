-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table post to Post
--   - renames column Post.title to Title
--   - renames primary key post_pkey of Post to Post_pkey
--   - renames foreign key post_parent_id_fkey of Post to Post_parent_id_fkey
--   - renames index ix_post of Post to IX_post
-- Code from before it fails:
--   - table post is called Post now
--   - column Post.title is called Title now

-- Renames table post to Post
-- RV131 code that says table post fails from this moment; it is Post now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME TO "Post";

-- Renames column Post.title to Title
-- RV131 code that says column Post.title fails from this moment; it is Title now
ALTER TABLE "Post" RENAME COLUMN title TO "Title";

-- Renames primary key post_pkey of Post to Post_pkey
ALTER TABLE "Post" RENAME CONSTRAINT post_pkey TO "Post_pkey";

-- Renames foreign key post_parent_id_fkey of Post to Post_parent_id_fkey
ALTER TABLE "Post" RENAME CONSTRAINT post_parent_id_fkey TO "Post_parent_id_fkey";

-- Renames index ix_post of Post to IX_post
ALTER INDEX ix_post RENAME TO "IX_post";

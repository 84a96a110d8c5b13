-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table post to article
--   - renames column article.title to headline
--   - renames primary key post_pkey of article to article_pkey
--   - adds column article.likes (integer, not null, default 0)
-- Code from before it fails:
--   - table post is called article now
--   - column article.title is called headline now
-- What the way back destroys, and when it fails:
--   - RV142 drops column article.likes: all values written since are lost

-- Renames table post to article
-- RV131 code that says table post fails from this moment; it is article now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME TO article;

-- Renames column article.title to headline
-- RV131 code that says column article.title fails from this moment; it is headline now
ALTER TABLE article RENAME COLUMN title TO headline;

-- Renames primary key post_pkey of article to article_pkey
ALTER TABLE article RENAME CONSTRAINT post_pkey TO article_pkey;

-- Adds column article.likes (integer, not null, default 0)
ALTER TABLE article ADD COLUMN likes integer DEFAULT 0 NOT NULL;

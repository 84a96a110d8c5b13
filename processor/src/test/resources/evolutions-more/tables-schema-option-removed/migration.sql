-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves table app.author to author
--   - moves table app.author_aliases to author_aliases
--   - moves sequence app.author_seq to author_seq
--   - drops schema app
-- Code from before it fails:
--   - table app.author is called author now
--   - table app.author_aliases is called author_aliases now
--   - sequence app.author_seq is called author_seq now

-- Moves table app.author to author
-- RV131 code that says table app.author fails from this moment; it is author now
-- RV127 takes ACCESS EXCLUSIVE on app.author: nobody else reads or writes it until the transaction ends
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE app.author SET SCHEMA %I', current_schema());
END
$guard$;

-- Moves table app.author_aliases to author_aliases
-- RV131 code that says table app.author_aliases fails from this moment; it is author_aliases now
-- RV127 takes ACCESS EXCLUSIVE on app.author_aliases: nobody else reads or writes it until the transaction ends
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE app.author_aliases SET SCHEMA %I', current_schema());
END
$guard$;

-- Moves sequence app.author_seq to author_seq
-- RV131 code that says sequence app.author_seq fails from this moment; it is author_seq now
-- RV127 takes ACCESS EXCLUSIVE on app.author_seq: nobody else reads or writes it until the transaction ends
DO $guard$
BEGIN
    EXECUTE format('ALTER SEQUENCE app.author_seq SET SCHEMA %I', current_schema());
END
$guard$;

-- Drops schema app
DROP SCHEMA app;

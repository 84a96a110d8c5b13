-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds schema app
--   - moves sequence author_seq to app.author_seq
--   - moves table author_aliases to app.author_aliases
--   - moves table author to app.author

-- Adds schema app
CREATE SCHEMA app;

-- Moves sequence author_seq to app.author_seq
-- RV131 code that says sequence author_seq fails from this moment; it is app.author_seq now
-- RV127 takes ACCESS EXCLUSIVE on author_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE author_seq SET SCHEMA app;

-- Moves table author_aliases to app.author_aliases
-- RV131 code that says table author_aliases fails from this moment; it is app.author_aliases now
-- RV127 takes ACCESS EXCLUSIVE on author_aliases: nobody else reads or writes it until the transaction ends
ALTER TABLE author_aliases SET SCHEMA app;

-- Moves table author to app.author
-- RV131 code that says table author fails from this moment; it is app.author now
-- RV127 takes ACCESS EXCLUSIVE on author: nobody else reads or writes it until the transaction ends
ALTER TABLE author SET SCHEMA app;

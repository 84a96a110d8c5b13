-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds schema app
--   - moves table author to app.author
--   - moves table book to app.book
--   - moves table author_aliases to app.author_aliases
--   - moves table book_author to app.book_author
--   - moves sequence author_seq to app.author_seq
-- Code from before it fails:
--   - table author is called app.author now
--   - table book is called app.book now
--   - table author_aliases is called app.author_aliases now
--   - table book_author is called app.book_author now
--   - sequence author_seq is called app.author_seq now

-- Adds schema app
CREATE SCHEMA app;

-- Moves table author to app.author
-- RV131 code that says table author fails from this moment; it is app.author now
-- RV127 takes ACCESS EXCLUSIVE on author: nobody else reads or writes it until the transaction ends
ALTER TABLE author SET SCHEMA app;

-- Moves table book to app.book
-- RV131 code that says table book fails from this moment; it is app.book now
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE book SET SCHEMA app;

-- Moves table author_aliases to app.author_aliases
-- RV131 code that says table author_aliases fails from this moment; it is app.author_aliases now
-- RV127 takes ACCESS EXCLUSIVE on author_aliases: nobody else reads or writes it until the transaction ends
ALTER TABLE author_aliases SET SCHEMA app;

-- Moves table book_author to app.book_author
-- RV131 code that says table book_author fails from this moment; it is app.book_author now
-- RV127 takes ACCESS EXCLUSIVE on book_author: nobody else reads or writes it until the transaction ends
ALTER TABLE book_author SET SCHEMA app;

-- Moves sequence author_seq to app.author_seq
-- RV131 code that says sequence author_seq fails from this moment; it is app.author_seq now
-- RV127 takes ACCESS EXCLUSIVE on author_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE author_seq SET SCHEMA app;

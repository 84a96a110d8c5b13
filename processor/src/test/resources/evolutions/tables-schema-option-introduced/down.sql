-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves sequence app.author_seq to author_seq
--   - moves table app.book_author to book_author
--   - moves table app.author_aliases to author_aliases
--   - moves table app.book to book
--   - moves table app.author to author
--   - drops schema app

-- Moves sequence app.author_seq to author_seq
-- RV131 code that says sequence app.author_seq fails from this moment; it is author_seq now
-- RV127 takes ACCESS EXCLUSIVE on app.author_seq: nobody else reads or writes it until the transaction ends
DO $guard$
BEGIN
    EXECUTE format('ALTER SEQUENCE app.author_seq SET SCHEMA %I', current_schema());
END
$guard$;

-- Moves table app.book_author to book_author
-- RV131 code that says table app.book_author fails from this moment; it is book_author now
-- RV127 takes ACCESS EXCLUSIVE on app.book_author: nobody else reads or writes it until the transaction ends
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE app.book_author SET SCHEMA %I', current_schema());
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

-- Moves table app.book to book
-- RV131 code that says table app.book fails from this moment; it is book now
-- RV127 takes ACCESS EXCLUSIVE on app.book: nobody else reads or writes it until the transaction ends
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE app.book SET SCHEMA %I', current_schema());
END
$guard$;

-- Moves table app.author to author
-- RV131 code that says table app.author fails from this moment; it is author now
-- RV127 takes ACCESS EXCLUSIVE on app.author: nobody else reads or writes it until the transaction ends
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE app.author SET SCHEMA %I', current_schema());
END
$guard$;

-- Drops schema app
DROP SCHEMA app;

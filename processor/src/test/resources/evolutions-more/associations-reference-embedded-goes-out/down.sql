-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames foreign key doc_written_by_fkey of doc to doc_author_id_fkey
--   - renames column doc.written to at
--   - renames column doc.written_by to author_id

-- Renames foreign key doc_written_by_fkey of doc to doc_author_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
ALTER TABLE doc RENAME CONSTRAINT doc_written_by_fkey TO doc_author_id_fkey;

-- Renames column doc.written to at
-- RV131 code that says column doc.written fails from this moment; it is at now
ALTER TABLE doc RENAME COLUMN written TO at;

-- Renames column doc.written_by to author_id
-- RV131 code that says column doc.written_by fails from this moment; it is author_id now
ALTER TABLE doc RENAME COLUMN written_by TO author_id;

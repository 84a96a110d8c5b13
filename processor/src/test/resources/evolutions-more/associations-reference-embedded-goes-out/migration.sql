-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column doc.author_id to written_by
--   - renames column doc.at to written
--   - renames foreign key doc_author_id_fkey of doc to doc_written_by_fkey
-- Code from before it fails:
--   - column doc.author_id is called written_by now
--   - column doc.at is called written now

-- Renames column doc.author_id to written_by
-- RV131 code that says column doc.author_id fails from this moment; it is written_by now
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
ALTER TABLE doc RENAME COLUMN author_id TO written_by;

-- Renames column doc.at to written
-- RV131 code that says column doc.at fails from this moment; it is written now
ALTER TABLE doc RENAME COLUMN at TO written;

-- Renames foreign key doc_author_id_fkey of doc to doc_written_by_fkey
ALTER TABLE doc RENAME CONSTRAINT doc_author_id_fkey TO doc_written_by_fkey;

-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column attachment.content: may be null
--   - changes column attachment.remark: text to oid
--   - changes column attachment.content: bytea to oid
--   - renames column attachment.remark to note
--   - renames column attachment.content to data
-- What it does not bring back:
--   - changes column attachment.content: oid to bytea: the way back restores the type; values may come back in another spelling
--   - changes column attachment.remark: oid to text: the way back restores the type; values may come back in another spelling
--   - fills attachment.content where it is null, with '': the way back does not know which rows had no value in content

-- Changes column attachment.content: may be null
-- RV127 takes ACCESS EXCLUSIVE on attachment: nobody else reads or writes it until the transaction ends
ALTER TABLE attachment ALTER COLUMN content DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column attachment.remark: text to oid
-- RV113 the planner knows nothing of attachment.remark then: run ANALYZE attachment afterwards
-- RV111 copies all of attachment while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: restores the type; values may come back in another spelling
-- Changes column attachment.content: bytea to oid
-- RV113 the planner knows nothing of attachment.content then: run ANALYZE attachment afterwards
ALTER TABLE attachment
    ALTER COLUMN remark TYPE oid USING lo_from_bytea(0, convert_to(remark, 'UTF8')),
    ALTER COLUMN content TYPE oid USING lo_from_bytea(0, content);

-- Renames column attachment.remark to note
-- RV131 code that says column attachment.remark fails from this moment; it is note now
ALTER TABLE attachment RENAME COLUMN remark TO note;

-- Renames column attachment.content to data
-- RV131 code that says column attachment.content fails from this moment; it is data now
ALTER TABLE attachment RENAME COLUMN content TO data;

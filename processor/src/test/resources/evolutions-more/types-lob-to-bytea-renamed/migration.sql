-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column attachment.data to content
--   - renames column attachment.note to remark
--   - changes column attachment.content: oid to bytea
--   - changes column attachment.remark: oid to text
--   - fills attachment.content where it is null, with ''
--   - changes column attachment.content: not null
-- Code from before it fails:
--   - column attachment.data is called content now
--   - column attachment.note is called remark now
--   - attachment.content is bytea now, and it reads and writes oid
--   - attachment.remark is text now, and it reads and writes oid
--   - attachment.content needs a value, and it may write none
-- What the way back does not bring back:
--   - changes column attachment.content: oid to bytea: the way back restores the type; values may come back in another spelling
--   - changes column attachment.remark: oid to text: the way back restores the type; values may come back in another spelling
--   - fills attachment.content where it is null, with '': the way back does not know which rows had no value in content

-- Renames column attachment.data to content
-- RV131 code that says column attachment.data fails from this moment; it is content now
-- RV127 takes ACCESS EXCLUSIVE on attachment: nobody else reads or writes it until the transaction ends
ALTER TABLE attachment RENAME COLUMN data TO content;

-- Renames column attachment.note to remark
-- RV131 code that says column attachment.note fails from this moment; it is remark now
ALTER TABLE attachment RENAME COLUMN note TO remark;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column attachment.content: oid to bytea
-- RV106 values may change their spelling: attachment.content from oid to bytea
-- RV113 the planner knows nothing of attachment.content then: run ANALYZE attachment afterwards
-- RV111 copies all of attachment while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: the way back restores the type; values may come back in another spelling
-- Changes column attachment.remark: oid to text
-- RV106 values may change their spelling: attachment.remark from oid to text
-- RV113 the planner knows nothing of attachment.remark then: run ANALYZE attachment afterwards
ALTER TABLE attachment
    ALTER COLUMN content TYPE bytea USING lo_get(content),
    ALTER COLUMN remark TYPE text USING convert_from(lo_get(remark), 'UTF8');

-- Fills attachment.content where it is null, with ''
-- RV126 writes every row of attachment that has no content, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in content
UPDATE attachment SET content = '' WHERE content IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column attachment.content: not null
-- RV121 reads all of attachment while nobody else can
ALTER TABLE attachment ALTER COLUMN content SET NOT NULL;

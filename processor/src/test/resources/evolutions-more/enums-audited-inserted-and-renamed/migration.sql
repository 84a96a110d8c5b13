-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check doc_kind_check of doc
--   - drops check doc_other_check of doc
--   - drops check doc_aud_kind_check of doc_aud
--   - drops check doc_aud_other_check of doc_aud
--   - drops check doc_kinds_kinds_check of doc_kinds
--   - drops check doc_kinds_aud_kinds_check of doc_kinds_aud
--   - drops unique key doc_kinds_doc_id_kinds_key of doc_kinds
--   - drops primary key doc_kinds_aud_pkey of doc_kinds_aud
--   - moves data: writes doc.kind anew: 1 is 2 now, 2 is 3 now
--   - moves data: writes doc.other anew: 'B' is 'BB' now
--   - moves data: writes doc_aud.kind anew: 1 is 2 now, 2 is 3 now
--   - moves data: writes doc_aud.other anew: 'B' is 'BB' now
--   - moves data: writes doc_kinds.kinds anew: 1 is 2 now, 2 is 3 now
--   - moves data: writes doc_kinds_aud.kinds anew: 1 is 2 now, 2 is 3 now
--   - adds check doc_kind_check of doc (kind between 0 and 3)
--   - adds check doc_other_check of doc (other in ('A','X','BB','C'))
--   - adds check doc_aud_kind_check of doc_aud (kind between 0 and 3)
--   - adds check doc_aud_other_check of doc_aud (other in ('A','X','BB','C'))
--   - adds check doc_kinds_kinds_check of doc_kinds (kinds between 0 and 3)
--   - adds check doc_kinds_aud_kinds_check of doc_kinds_aud (kinds between 0 and 3)
--   - and 2 more
-- Code from before it fails:
--   - doc.kind is written otherwise: 1 is 2 now, 2 is 3 now
--   - doc.other is written otherwise: 'B' is 'BB' now
--   - doc_aud.kind is written otherwise: 1 is 2 now, 2 is 3 now
--   - doc_aud.other is written otherwise: 'B' is 'BB' now
--   - doc_kinds.kinds is written otherwise: 1 is 2 now, 2 is 3 now
--   - doc_kinds_aud.kinds is written otherwise: 1 is 2 now, 2 is 3 now
--   - values that check doc_kind_check of doc does not allow are refused
--   - values that check doc_other_check of doc does not allow are refused
--   - values that check doc_aud_kind_check of doc_aud does not allow are refused
--   - values that check doc_aud_other_check of doc_aud does not allow are refused
--   - values that check doc_kinds_kinds_check of doc_kinds does not allow are refused
--   - values that check doc_kinds_aud_kinds_check of doc_kinds_aud does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of doc_kinds_aud have a value in kinds that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc_kinds have a value in kinds that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc_aud have a value in other that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc_aud have a value in kind that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc have a value in other that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc have a value in kind that the enum does not have any more: X

-- Drops check doc_kind_check of doc
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
ALTER TABLE doc DROP CONSTRAINT doc_kind_check;

-- Drops check doc_other_check of doc
ALTER TABLE doc DROP CONSTRAINT doc_other_check;

-- Drops check doc_aud_kind_check of doc_aud
-- RV127 takes ACCESS EXCLUSIVE on doc_aud: nobody else reads or writes it until the transaction ends
ALTER TABLE doc_aud DROP CONSTRAINT doc_aud_kind_check;

-- Drops check doc_aud_other_check of doc_aud
ALTER TABLE doc_aud DROP CONSTRAINT doc_aud_other_check;

-- Drops check doc_kinds_kinds_check of doc_kinds
-- RV127 takes ACCESS EXCLUSIVE on doc_kinds: nobody else reads or writes it until the transaction ends
ALTER TABLE doc_kinds DROP CONSTRAINT doc_kinds_kinds_check;

-- Drops check doc_kinds_aud_kinds_check of doc_kinds_aud
-- RV127 takes ACCESS EXCLUSIVE on doc_kinds_aud: nobody else reads or writes it until the transaction ends
ALTER TABLE doc_kinds_aud DROP CONSTRAINT doc_kinds_aud_kinds_check;

-- Drops unique key doc_kinds_doc_id_kinds_key of doc_kinds
ALTER TABLE doc_kinds DROP CONSTRAINT doc_kinds_doc_id_kinds_key;

-- Drops primary key doc_kinds_aud_pkey of doc_kinds_aud
ALTER TABLE doc_kinds_aud DROP CONSTRAINT doc_kinds_aud_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes doc.kind anew: 1 is 2 now, 2 is 3 now
-- RV112 writes rows of doc, all in one transaction: the more there are, the longer others wait
UPDATE doc SET kind = CASE kind WHEN 1 THEN 2 WHEN 2 THEN 3 END
WHERE kind IN (1, 2);

-- Moves data: writes doc.other anew: 'B' is 'BB' now
-- RV112 writes rows of doc, all in one transaction: the more there are, the longer others wait
UPDATE doc SET other = 'BB'
WHERE other = 'B';

-- Moves data: writes doc_aud.kind anew: 1 is 2 now, 2 is 3 now
-- RV112 writes rows of doc_aud, all in one transaction: the more there are, the longer others wait
UPDATE doc_aud SET kind = CASE kind WHEN 1 THEN 2 WHEN 2 THEN 3 END
WHERE kind IN (1, 2);

-- Moves data: writes doc_aud.other anew: 'B' is 'BB' now
-- RV112 writes rows of doc_aud, all in one transaction: the more there are, the longer others wait
UPDATE doc_aud SET other = 'BB'
WHERE other = 'B';

-- Moves data: writes doc_kinds.kinds anew: 1 is 2 now, 2 is 3 now
-- RV112 writes rows of doc_kinds, all in one transaction: the more there are, the longer others wait
UPDATE doc_kinds SET kinds = CASE kinds WHEN 1 THEN 2 WHEN 2 THEN 3 END
WHERE kinds IN (1, 2);

-- Moves data: writes doc_kinds_aud.kinds anew: 1 is 2 now, 2 is 3 now
-- RV112 writes rows of doc_kinds_aud, all in one transaction: the more there are, the longer others wait
UPDATE doc_kinds_aud SET kinds = CASE kinds WHEN 1 THEN 2 WHEN 2 THEN 3 END
WHERE kinds IN (1, 2);

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check doc_kind_check of doc (kind between 0 and 3)
-- RV123 reads all rows while nobody else can
ALTER TABLE doc ADD CONSTRAINT doc_kind_check CHECK (kind between 0 and 3);

-- Adds check doc_other_check of doc (other in ('A','X','BB','C'))
-- RV123 reads all rows while nobody else can
ALTER TABLE doc ADD CONSTRAINT doc_other_check CHECK (other in ('A','X','BB','C'));

-- Adds check doc_aud_kind_check of doc_aud (kind between 0 and 3)
-- RV123 reads all rows while nobody else can
ALTER TABLE doc_aud ADD CONSTRAINT doc_aud_kind_check CHECK (kind between 0 and 3);

-- Adds check doc_aud_other_check of doc_aud (other in ('A','X','BB','C'))
-- RV123 reads all rows while nobody else can
ALTER TABLE doc_aud ADD CONSTRAINT doc_aud_other_check CHECK (other in ('A','X','BB','C'));

-- Adds check doc_kinds_kinds_check of doc_kinds (kinds between 0 and 3)
-- RV123 reads all rows while nobody else can
ALTER TABLE doc_kinds ADD CONSTRAINT doc_kinds_kinds_check CHECK (kinds between 0 and 3);

-- Adds check doc_kinds_aud_kinds_check of doc_kinds_aud (kinds between 0 and 3)
-- RV123 reads all rows while nobody else can
ALTER TABLE doc_kinds_aud ADD CONSTRAINT doc_kinds_aud_kinds_check CHECK (kinds between 0 and 3);

-- Adds unique key doc_kinds_doc_id_kinds_key of doc_kinds (doc_id, kinds)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc_kinds ADD CONSTRAINT doc_kinds_doc_id_kinds_key UNIQUE (doc_id, kinds);

-- Adds primary key doc_kinds_aud_pkey of doc_kinds_aud (doc_id, rev, kinds)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc_kinds_aud ADD CONSTRAINT doc_kinds_aud_pkey PRIMARY KEY (doc_id, rev, kinds);

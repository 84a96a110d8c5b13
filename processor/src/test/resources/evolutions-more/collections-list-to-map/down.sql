-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key stat_entries_pkey of stat_entries
--   - adds column stat_entries.pos (integer)
--   - changes column stat_entries.k: may be null
--   - moves data: numbers the rows in stat_entries.pos
--   - changes column stat_entries.pos: not null
--   - drops column stat_entries.k
--   - adds check stat_entries_pos_check of stat_entries (pos>=0)
--   - adds primary key stat_entries_pkey of stat_entries (stat_id, pos)
-- What it does not bring back:
--   - drops column stat_entries.pos: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV142 drops column stat_entries.k: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key stat_entries_pkey of stat_entries, and builds its index while nobody can read the table

-- Drops primary key stat_entries_pkey of stat_entries
-- RV127 takes ACCESS EXCLUSIVE on stat_entries: nobody else reads or writes it until the transaction ends
ALTER TABLE stat_entries DROP CONSTRAINT stat_entries_pkey;

-- Adds column stat_entries.pos (integer)
-- structure-only: restores the column, not its values
ALTER TABLE stat_entries ADD COLUMN pos integer;

-- Changes column stat_entries.k: may be null
ALTER TABLE stat_entries ALTER COLUMN k DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: numbers the rows in stat_entries.pos
-- RV112 writes rows of stat_entries, all in one transaction: the more there are, the longer others wait
UPDATE stat_entries SET pos = numbered.place
FROM (
    SELECT ctid, row_number() OVER (PARTITION BY stat_id ORDER BY v) - 1 AS place
    FROM stat_entries
) AS numbered
WHERE numbered.ctid = stat_entries.ctid;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column stat_entries.pos: not null
-- RV121 reads all of stat_entries while nobody else can
ALTER TABLE stat_entries ALTER COLUMN pos SET NOT NULL;

-- Drops column stat_entries.k
-- RV142 drops column stat_entries.k: all values written since are lost
ALTER TABLE stat_entries DROP COLUMN k;

-- Adds check stat_entries_pos_check of stat_entries (pos>=0)
-- RV123 reads all rows while nobody else can
ALTER TABLE stat_entries ADD CONSTRAINT stat_entries_pos_check CHECK (pos>=0);

-- Adds primary key stat_entries_pkey of stat_entries (stat_id, pos)
-- RV143 counts rows written since: fails if two rows agree in primary key stat_entries_pkey of stat_entries, and builds its index while nobody can read the table
ALTER TABLE stat_entries ADD CONSTRAINT stat_entries_pkey PRIMARY KEY (stat_id, pos);

-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key stat_entries_pkey of stat_entries
--   - drops check stat_entries_pos_check of stat_entries
--   - adds column stat_entries.k (character varying(10))
--   - changes column stat_entries.pos: may be null
--   - fails if stat_entries.k is null in any row: no value was given
--   - changes column stat_entries.k: not null
--   - drops column stat_entries.pos
--   - adds primary key stat_entries_pkey of stat_entries (stat_id, k)
-- Code from before it fails:
--   - stat_entries.k needs a value, and it does not know it
--   - column stat_entries.pos is gone
--   - values that primary key stat_entries_pkey of stat_entries has already are refused
-- What the way back does not bring back:
--   - drops column stat_entries.pos: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV142 drops column stat_entries.k: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key stat_entries_pkey of stat_entries, and builds its index while nobody can read the table

-- Drops primary key stat_entries_pkey of stat_entries
-- RV127 takes ACCESS EXCLUSIVE on stat_entries: nobody else reads or writes it until the transaction ends
ALTER TABLE stat_entries DROP CONSTRAINT stat_entries_pkey;

-- Drops check stat_entries_pos_check of stat_entries
ALTER TABLE stat_entries DROP CONSTRAINT stat_entries_pos_check;

-- Adds column stat_entries.k (character varying(10))
ALTER TABLE stat_entries ADD COLUMN k character varying(10);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if stat_entries.k is null in any row: no value was given
-- reviver:fill stat_entries.k
-- Rows may be here that have no value in k. Write it at this place:
--     UPDATE stat_entries SET k = ... WHERE k IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM stat_entries WHERE k IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of stat_entries have no value in k, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill stat_entries.k, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column stat_entries.k: not null
-- RV121 every row needs a value in stat_entries.k, and none was given; reads all of stat_entries while nobody else can
-- RV132 code that does not know stat_entries.k cannot insert rows any more
ALTER TABLE stat_entries ALTER COLUMN k SET NOT NULL;

-- Drops column stat_entries.pos
-- RV102 drops column stat_entries.pos: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE stat_entries DROP COLUMN pos;

-- Adds primary key stat_entries_pkey of stat_entries (stat_id, k)
-- RV122 fails if two rows agree in primary key stat_entries_pkey of stat_entries, and builds its index while nobody can read the table
ALTER TABLE stat_entries ADD CONSTRAINT stat_entries_pkey PRIMARY KEY (stat_id, k);

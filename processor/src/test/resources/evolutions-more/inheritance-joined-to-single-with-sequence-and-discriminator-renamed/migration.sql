-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds schema crm
--   - moves table party to crm.party
--   - moves table party_party to crm.party_party
--   - renames table crm.party to actor
--   - renames table crm.party_party to actor_actor
--   - renames column crm.actor_actor.party_id to actor_id
--   - renames primary key party_pkey of crm.actor to actor_pkey
--   - renames primary key party_party_pkey of crm.actor_actor to actor_actor_pkey
--   - renames foreign key party_party_friends_id_fkey of crm.actor_actor to actor_actor_friends_id_fkey
--   - renames foreign key party_party_party_id_fkey of crm.actor_actor to actor_actor_actor_id_fkey
--   - renames sequence party_seq to actor_seq
--   - drops foreign key firm_id_fkey of firm
--   - drops foreign key human_employer_id_fkey of human
--   - drops foreign key human_id_fkey of human
--   - drops foreign key firm_figures_firm_id_fkey of firm_figures
--   - adds column crm.actor.dtype (character varying(31))
--   - adds column crm.actor.vat (character varying(30))
--   - adds column crm.actor.born (date)
--   - adds column crm.actor.employer_id (bigint)
--   - moves data: fills crm.actor.dtype, fills crm.actor.vat, fills crm.actor.born, crm.actor.employer_id
--   - and 6 more
-- Code from before it fails:
--   - table party is called crm.actor now
--   - table party_party is called crm.actor_actor now
--   - column crm.actor_actor.party_id is called actor_id now
--   - sequence party_seq is called actor_seq now
--   - crm.actor.dtype needs a value, and it does not know it
--   - table firm is gone
--   - table human is gone
--   - values that check actor_dtype_check of crm.actor does not allow are refused
--   - values that foreign key firm_figures_firm_id_fkey of firm_figures does not find are refused
--   - values that foreign key actor_employer_id_fkey of crm.actor does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of crm.actor have no value in vat, which every row of firm must have
--   - RV143 counts rows written since: fails if a row refers to none by foreign key firm_figures_firm_id_fkey of firm_figures, and nobody can write to firm_figures or firm meanwhile

-- Adds schema crm
CREATE SCHEMA crm;

-- Moves table party to crm.party
-- RV127 takes ACCESS EXCLUSIVE on party: nobody else reads or writes it until the transaction ends
ALTER TABLE party SET SCHEMA crm;

-- Moves table party_party to crm.party_party
-- RV127 takes ACCESS EXCLUSIVE on party_party: nobody else reads or writes it until the transaction ends
ALTER TABLE party_party SET SCHEMA crm;

-- Renames table crm.party to actor
-- RV131 code that says table party fails from this moment; it is actor now
ALTER TABLE crm.party RENAME TO actor;

-- Renames table crm.party_party to actor_actor
-- RV131 code that says table party_party fails from this moment; it is actor_actor now
ALTER TABLE crm.party_party RENAME TO actor_actor;

-- Renames column crm.actor_actor.party_id to actor_id
-- RV131 code that says column crm.actor_actor.party_id fails from this moment; it is actor_id now
ALTER TABLE crm.actor_actor RENAME COLUMN party_id TO actor_id;

-- Renames primary key party_pkey of crm.actor to actor_pkey
ALTER TABLE crm.actor RENAME CONSTRAINT party_pkey TO actor_pkey;

-- Renames primary key party_party_pkey of crm.actor_actor to actor_actor_pkey
ALTER TABLE crm.actor_actor RENAME CONSTRAINT party_party_pkey TO actor_actor_pkey;

-- Renames foreign key party_party_friends_id_fkey of crm.actor_actor to actor_actor_friends_id_fkey
ALTER TABLE crm.actor_actor RENAME CONSTRAINT party_party_friends_id_fkey TO actor_actor_friends_id_fkey;

-- Renames foreign key party_party_party_id_fkey of crm.actor_actor to actor_actor_actor_id_fkey
ALTER TABLE crm.actor_actor RENAME CONSTRAINT party_party_party_id_fkey TO actor_actor_actor_id_fkey;

-- Renames sequence party_seq to actor_seq
-- RV131 code that says sequence party_seq fails from this moment; it is actor_seq now
-- RV127 takes ACCESS EXCLUSIVE on party_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE party_seq RENAME TO actor_seq;

-- Drops foreign key firm_id_fkey of firm
ALTER TABLE firm DROP CONSTRAINT firm_id_fkey;

-- Drops foreign key human_employer_id_fkey of human
ALTER TABLE human DROP CONSTRAINT human_employer_id_fkey;

-- Drops foreign key human_id_fkey of human
ALTER TABLE human DROP CONSTRAINT human_id_fkey;

-- Drops foreign key firm_figures_firm_id_fkey of firm_figures
-- RV127 takes ACCESS EXCLUSIVE on firm_figures: nobody else reads or writes it until the transaction ends
ALTER TABLE firm_figures DROP CONSTRAINT firm_figures_firm_id_fkey;

-- Adds column crm.actor.dtype (character varying(31))
ALTER TABLE crm.actor ADD COLUMN dtype character varying(31);

-- Adds column crm.actor.vat (character varying(30))
ALTER TABLE crm.actor ADD COLUMN vat character varying(30);

-- Adds column crm.actor.born (date)
ALTER TABLE crm.actor ADD COLUMN born date;

-- Adds column crm.actor.employer_id (bigint)
ALTER TABLE crm.actor ADD COLUMN employer_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills crm.actor.dtype, fills crm.actor.vat, fills crm.actor.born, crm.actor.employer_id
-- RV112 writes rows of crm.actor, all in one transaction: the more there are, the longer others wait
UPDATE crm.actor SET dtype = CASE
    WHEN EXISTS (SELECT FROM firm WHERE firm.id = actor.id) THEN 'Firm'
    WHEN EXISTS (SELECT FROM human WHERE human.id = actor.id) THEN 'Human'
    ELSE 'Actor'
END;
UPDATE crm.actor SET vat = firm.vat
FROM firm
WHERE firm.id = actor.id;
UPDATE crm.actor SET born = human.born, employer_id = human.employer_id
FROM human
WHERE human.id = actor.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column crm.actor.dtype: not null
-- RV121 reads all of crm.actor while nobody else can
-- RV132 code that does not know crm.actor.dtype cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crm.actor WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of crm.actor have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE crm.actor ALTER COLUMN dtype SET NOT NULL;

-- Drops table firm
-- reviver:carried=firm
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM firm
        WHERE jsonb_strip_nulls(to_jsonb(firm.*) - ARRAY['id', 'vat']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of firm that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE firm;

-- Drops table human
-- reviver:carried=human
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM human
        WHERE jsonb_strip_nulls(to_jsonb(human.*) - ARRAY['id', 'born', 'employer_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of human that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE human;

-- Adds check actor_dtype_check of crm.actor (dtype in ('Actor','Firm','Human'))
-- RV123 reads all rows while nobody else can
ALTER TABLE crm.actor ADD CONSTRAINT actor_dtype_check CHECK (dtype in ('Actor','Firm','Human'));

-- Adds foreign key firm_figures_firm_id_fkey of firm_figures (firm_id) to crm.actor (id)
-- RV124 nobody can write to firm_figures or crm.actor meanwhile
ALTER TABLE firm_figures ADD CONSTRAINT firm_figures_firm_id_fkey FOREIGN KEY (firm_id) REFERENCES crm.actor (id);

-- Adds foreign key actor_employer_id_fkey of crm.actor (employer_id) to crm.actor (id)
-- RV124 fails if a row refers to none by foreign key actor_employer_id_fkey of crm.actor, and nobody can write to crm.actor meanwhile
ALTER TABLE crm.actor ADD CONSTRAINT actor_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES crm.actor (id);

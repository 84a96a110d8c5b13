-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table dog__old (id, bark)
--   - adds foreign key dog_id_fkey of dog__old (id) to animal (id)
--   - renames primary key dog_pkey of dog to cat_pkey
--   - renames primary key dog_pkey__old of dog__old to dog_pkey
--   - renames foreign key dog_id_fkey of dog to cat_id_fkey
--   - renames table dog to cat
--   - renames table dog__old to dog
-- What it does not bring back:
--   - drops table dog__old: the way back restores the table, not its rows

-- Adds table dog__old (id, bark)
-- structure-only: restores the table, not its rows
CREATE TABLE dog__old (
    id bigint NOT NULL,
    bark character varying(255),
    CONSTRAINT dog_pkey__old PRIMARY KEY (id)
);

-- Adds foreign key dog_id_fkey of dog__old (id) to animal (id)
-- RV127 takes SHARE ROW EXCLUSIVE on animal: nobody else writes to it until the transaction ends
ALTER TABLE dog__old ADD CONSTRAINT dog_id_fkey FOREIGN KEY (id) REFERENCES animal (id);

-- Renames primary key dog_pkey of dog to cat_pkey
-- RV127 takes ACCESS EXCLUSIVE on dog: nobody else reads or writes it until the transaction ends
ALTER TABLE dog RENAME CONSTRAINT dog_pkey TO cat_pkey;

-- Renames primary key dog_pkey__old of dog__old to dog_pkey
ALTER TABLE dog__old RENAME CONSTRAINT dog_pkey__old TO dog_pkey;

-- Renames foreign key dog_id_fkey of dog to cat_id_fkey
ALTER TABLE dog RENAME CONSTRAINT dog_id_fkey TO cat_id_fkey;

-- Renames table dog to cat
-- RV131 code that says table dog fails from this moment; it is cat now
ALTER TABLE dog RENAME TO cat;

-- Renames table dog__old to dog
ALTER TABLE dog__old RENAME TO dog;

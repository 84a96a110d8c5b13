-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key use_token_id_fkey of use
--   - drops primary key token_pkey of token
--   - changes column use.token_id: uuid to character varying(36)
--   - changes column token.id: uuid to character varying(36)
--   - adds primary key token_pkey of token (id)
--   - adds foreign key use_token_id_fkey of use (token_id) to token (id)
-- What it does not bring back:
--   - changes column token.id: character varying(36) to uuid: the way back restores the type; values may come back in another spelling
--   - changes column use.token_id: character varying(36) to uuid: the way back restores the type; values may come back in another spelling

-- Drops foreign key use_token_id_fkey of use
-- RV127 takes ACCESS EXCLUSIVE on token and use: nobody else reads or writes them until the transaction ends
ALTER TABLE use DROP CONSTRAINT use_token_id_fkey;

-- Drops primary key token_pkey of token
ALTER TABLE token DROP CONSTRAINT token_pkey;

-- Changes column use.token_id: uuid to character varying(36)
-- RV113 the planner knows nothing of use.token_id then: run ANALYZE use afterwards
-- RV111 copies all of use while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE use ALTER COLUMN token_id TYPE character varying(36);

-- Changes column token.id: uuid to character varying(36)
-- RV113 the planner knows nothing of token.id then: run ANALYZE token afterwards
-- RV111 copies all of token while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE token ALTER COLUMN id TYPE character varying(36);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds primary key token_pkey of token (id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE token ADD CONSTRAINT token_pkey PRIMARY KEY (id);

-- Adds foreign key use_token_id_fkey of use (token_id) to token (id)
-- RV124 nobody can write to use or token meanwhile
ALTER TABLE use ADD CONSTRAINT use_token_id_fkey FOREIGN KEY (token_id) REFERENCES token (id);

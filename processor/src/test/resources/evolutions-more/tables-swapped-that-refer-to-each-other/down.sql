-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames primary key beta_pkey of beta to alpha_pkey__old
--   - renames primary key alpha_pkey of alpha to beta_pkey
--   - renames primary key alpha_pkey__old of beta to alpha_pkey
--   - renames table beta to alpha__old
--   - renames table alpha to beta
--   - renames table alpha__old to alpha
--   - renames foreign key alpha_old_id_fkey of beta to beta_old_id_fkey

-- Renames primary key beta_pkey of beta to alpha_pkey__old
-- RV127 takes ACCESS EXCLUSIVE on beta: nobody else reads or writes it until the transaction ends
ALTER TABLE beta RENAME CONSTRAINT beta_pkey TO alpha_pkey__old;

-- Renames primary key alpha_pkey of alpha to beta_pkey
-- RV127 takes ACCESS EXCLUSIVE on alpha: nobody else reads or writes it until the transaction ends
ALTER TABLE alpha RENAME CONSTRAINT alpha_pkey TO beta_pkey;

-- Renames primary key alpha_pkey__old of beta to alpha_pkey
ALTER TABLE beta RENAME CONSTRAINT alpha_pkey__old TO alpha_pkey;

-- Renames table beta to alpha__old
ALTER TABLE beta RENAME TO alpha__old;

-- Renames table alpha to beta
-- RV131 code that says table alpha fails from this moment; it is beta now
ALTER TABLE alpha RENAME TO beta;

-- Renames table alpha__old to alpha
-- RV131 code that says table beta fails from this moment; it is alpha now
ALTER TABLE alpha__old RENAME TO alpha;

-- Renames foreign key alpha_old_id_fkey of beta to beta_old_id_fkey
ALTER TABLE beta RENAME CONSTRAINT alpha_old_id_fkey TO beta_old_id_fkey;

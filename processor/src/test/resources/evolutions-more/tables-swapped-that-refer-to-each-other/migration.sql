-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames foreign key beta_old_id_fkey of beta to alpha_old_id_fkey
--   - renames table alpha to alpha__old
--   - renames table beta to alpha
--   - renames table alpha__old to beta
--   - renames primary key alpha_pkey of beta to alpha_pkey__old
--   - renames primary key beta_pkey of alpha to alpha_pkey
--   - renames primary key alpha_pkey__old of beta to beta_pkey
-- Code from before it fails:
--   - table alpha is called beta now
--   - table beta is called alpha now

-- Renames foreign key beta_old_id_fkey of beta to alpha_old_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on beta: nobody else reads or writes it until the transaction ends
ALTER TABLE beta RENAME CONSTRAINT beta_old_id_fkey TO alpha_old_id_fkey;

-- Renames table alpha to alpha__old
-- RV127 takes ACCESS EXCLUSIVE on alpha: nobody else reads or writes it until the transaction ends
ALTER TABLE alpha RENAME TO alpha__old;

-- Renames table beta to alpha
-- RV131 code that says table beta fails from this moment; it is alpha now
ALTER TABLE beta RENAME TO alpha;

-- Renames table alpha__old to beta
-- RV131 code that says table alpha fails from this moment; it is beta now
ALTER TABLE alpha__old RENAME TO beta;

-- Renames primary key alpha_pkey of beta to alpha_pkey__old
ALTER TABLE beta RENAME CONSTRAINT alpha_pkey TO alpha_pkey__old;

-- Renames primary key beta_pkey of alpha to alpha_pkey
ALTER TABLE alpha RENAME CONSTRAINT beta_pkey TO alpha_pkey;

-- Renames primary key alpha_pkey__old of beta to beta_pkey
ALTER TABLE beta RENAME CONSTRAINT alpha_pkey__old TO beta_pkey;

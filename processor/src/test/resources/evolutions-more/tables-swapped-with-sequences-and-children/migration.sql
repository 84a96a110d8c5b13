-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column alpha.beta_id to alpha_id
--   - renames column beta.alpha_id to beta_id
--   - renames foreign key alpha_beta_id_fkey of alpha to beta_alpha_id_fkey
--   - renames foreign key beta_alpha_id_fkey of beta to alpha_beta_id_fkey
--   - renames table alpha to alpha__old
--   - renames table beta to alpha
--   - renames table alpha__old to beta
--   - renames column leaf.a_id to a_id__old
--   - renames column leaf.b_id to a_id
--   - renames column leaf.a_id__old to b_id
--   - renames primary key alpha_pkey of beta to alpha_pkey__old
--   - renames primary key beta_pkey of alpha to alpha_pkey
--   - renames primary key alpha_pkey__old of beta to beta_pkey
--   - renames unique key alpha_name_key of beta to alpha_name_key__old
--   - renames unique key beta_name_key of alpha to alpha_name_key
--   - renames unique key alpha_name_key__old of beta to beta_name_key
--   - renames foreign key leaf_a_id_fkey of leaf to leaf_a_id_fkey__old
--   - renames foreign key leaf_b_id_fkey of leaf to leaf_a_id_fkey
--   - renames foreign key leaf_a_id_fkey__old of leaf to leaf_b_id_fkey
--   - renames sequence alpha_seq to alpha_seq__old
--   - and 2 more
-- Code from before it fails:
--   - column alpha.beta_id is called alpha_id now
--   - column beta.alpha_id is called beta_id now
--   - table alpha is called beta now
--   - table beta is called alpha now
--   - column leaf.a_id is called b_id now
--   - column leaf.b_id is called a_id now
--   - sequence beta_seq is called alpha_seq now

-- Renames column alpha.beta_id to alpha_id
-- RV131 code that says column alpha.beta_id fails from this moment; it is alpha_id now
-- RV127 takes ACCESS EXCLUSIVE on alpha: nobody else reads or writes it until the transaction ends
ALTER TABLE alpha RENAME COLUMN beta_id TO alpha_id;

-- Renames column beta.alpha_id to beta_id
-- RV131 code that says column beta.alpha_id fails from this moment; it is beta_id now
-- RV127 takes ACCESS EXCLUSIVE on beta: nobody else reads or writes it until the transaction ends
ALTER TABLE beta RENAME COLUMN alpha_id TO beta_id;

-- Renames foreign key alpha_beta_id_fkey of alpha to beta_alpha_id_fkey
ALTER TABLE alpha RENAME CONSTRAINT alpha_beta_id_fkey TO beta_alpha_id_fkey;

-- Renames foreign key beta_alpha_id_fkey of beta to alpha_beta_id_fkey
ALTER TABLE beta RENAME CONSTRAINT beta_alpha_id_fkey TO alpha_beta_id_fkey;

-- Renames table alpha to alpha__old
ALTER TABLE alpha RENAME TO alpha__old;

-- Renames table beta to alpha
-- RV131 code that says table beta fails from this moment; it is alpha now
ALTER TABLE beta RENAME TO alpha;

-- Renames table alpha__old to beta
-- RV131 code that says table alpha fails from this moment; it is beta now
ALTER TABLE alpha__old RENAME TO beta;

-- Renames column leaf.a_id to a_id__old
-- RV127 takes ACCESS EXCLUSIVE on leaf: nobody else reads or writes it until the transaction ends
ALTER TABLE leaf RENAME COLUMN a_id TO a_id__old;

-- Renames column leaf.b_id to a_id
-- RV131 code that says column leaf.b_id fails from this moment; it is a_id now
ALTER TABLE leaf RENAME COLUMN b_id TO a_id;

-- Renames column leaf.a_id__old to b_id
-- RV131 code that says column leaf.a_id fails from this moment; it is b_id now
ALTER TABLE leaf RENAME COLUMN a_id__old TO b_id;

-- Renames primary key alpha_pkey of beta to alpha_pkey__old
ALTER TABLE beta RENAME CONSTRAINT alpha_pkey TO alpha_pkey__old;

-- Renames primary key beta_pkey of alpha to alpha_pkey
ALTER TABLE alpha RENAME CONSTRAINT beta_pkey TO alpha_pkey;

-- Renames primary key alpha_pkey__old of beta to beta_pkey
ALTER TABLE beta RENAME CONSTRAINT alpha_pkey__old TO beta_pkey;

-- Renames unique key alpha_name_key of beta to alpha_name_key__old
ALTER TABLE beta RENAME CONSTRAINT alpha_name_key TO alpha_name_key__old;

-- Renames unique key beta_name_key of alpha to alpha_name_key
ALTER TABLE alpha RENAME CONSTRAINT beta_name_key TO alpha_name_key;

-- Renames unique key alpha_name_key__old of beta to beta_name_key
ALTER TABLE beta RENAME CONSTRAINT alpha_name_key__old TO beta_name_key;

-- Renames foreign key leaf_a_id_fkey of leaf to leaf_a_id_fkey__old
ALTER TABLE leaf RENAME CONSTRAINT leaf_a_id_fkey TO leaf_a_id_fkey__old;

-- Renames foreign key leaf_b_id_fkey of leaf to leaf_a_id_fkey
ALTER TABLE leaf RENAME CONSTRAINT leaf_b_id_fkey TO leaf_a_id_fkey;

-- Renames foreign key leaf_a_id_fkey__old of leaf to leaf_b_id_fkey
ALTER TABLE leaf RENAME CONSTRAINT leaf_a_id_fkey__old TO leaf_b_id_fkey;

-- Renames sequence alpha_seq to alpha_seq__old
-- RV127 takes ACCESS EXCLUSIVE on alpha_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE alpha_seq RENAME TO alpha_seq__old;

-- Renames sequence beta_seq to alpha_seq
-- RV131 code that says sequence beta_seq fails from this moment; it is alpha_seq now
-- RV127 takes ACCESS EXCLUSIVE on beta_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE beta_seq RENAME TO alpha_seq;

-- Renames sequence alpha_seq__old to beta_seq
-- RV131 code that says sequence alpha_seq fails from this moment; it is beta_seq now
ALTER SEQUENCE alpha_seq__old RENAME TO beta_seq;

-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames sequence beta_seq to alpha_seq__old
--   - renames sequence alpha_seq to beta_seq
--   - renames sequence alpha_seq__old to alpha_seq
--   - renames foreign key leaf_b_id_fkey of leaf to leaf_a_id_fkey__old
--   - renames foreign key leaf_a_id_fkey of leaf to leaf_b_id_fkey
--   - renames foreign key leaf_a_id_fkey__old of leaf to leaf_a_id_fkey
--   - renames unique key beta_name_key of beta to alpha_name_key__old
--   - renames unique key alpha_name_key of alpha to beta_name_key
--   - renames unique key alpha_name_key__old of beta to alpha_name_key
--   - renames primary key beta_pkey of beta to alpha_pkey__old
--   - renames primary key alpha_pkey of alpha to beta_pkey
--   - renames primary key alpha_pkey__old of beta to alpha_pkey
--   - renames column leaf.b_id to a_id__old
--   - renames column leaf.a_id to b_id
--   - renames column leaf.a_id__old to a_id
--   - renames table beta to alpha__old
--   - renames table alpha to beta
--   - renames table alpha__old to alpha
--   - renames foreign key alpha_beta_id_fkey of beta to beta_alpha_id_fkey
--   - renames foreign key beta_alpha_id_fkey of alpha to alpha_beta_id_fkey
--   - and 2 more

-- Renames sequence beta_seq to alpha_seq__old
-- RV127 takes ACCESS EXCLUSIVE on beta_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE beta_seq RENAME TO alpha_seq__old;

-- Renames sequence alpha_seq to beta_seq
-- RV131 code that says sequence alpha_seq fails from this moment; it is beta_seq now
-- RV127 takes ACCESS EXCLUSIVE on alpha_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE alpha_seq RENAME TO beta_seq;

-- Renames sequence alpha_seq__old to alpha_seq
ALTER SEQUENCE alpha_seq__old RENAME TO alpha_seq;

-- Renames foreign key leaf_b_id_fkey of leaf to leaf_a_id_fkey__old
-- RV127 takes ACCESS EXCLUSIVE on leaf: nobody else reads or writes it until the transaction ends
ALTER TABLE leaf RENAME CONSTRAINT leaf_b_id_fkey TO leaf_a_id_fkey__old;

-- Renames foreign key leaf_a_id_fkey of leaf to leaf_b_id_fkey
ALTER TABLE leaf RENAME CONSTRAINT leaf_a_id_fkey TO leaf_b_id_fkey;

-- Renames foreign key leaf_a_id_fkey__old of leaf to leaf_a_id_fkey
ALTER TABLE leaf RENAME CONSTRAINT leaf_a_id_fkey__old TO leaf_a_id_fkey;

-- Renames unique key beta_name_key of beta to alpha_name_key__old
-- RV127 takes ACCESS EXCLUSIVE on beta: nobody else reads or writes it until the transaction ends
ALTER TABLE beta RENAME CONSTRAINT beta_name_key TO alpha_name_key__old;

-- Renames unique key alpha_name_key of alpha to beta_name_key
-- RV127 takes ACCESS EXCLUSIVE on alpha: nobody else reads or writes it until the transaction ends
ALTER TABLE alpha RENAME CONSTRAINT alpha_name_key TO beta_name_key;

-- Renames unique key alpha_name_key__old of beta to alpha_name_key
ALTER TABLE beta RENAME CONSTRAINT alpha_name_key__old TO alpha_name_key;

-- Renames primary key beta_pkey of beta to alpha_pkey__old
ALTER TABLE beta RENAME CONSTRAINT beta_pkey TO alpha_pkey__old;

-- Renames primary key alpha_pkey of alpha to beta_pkey
ALTER TABLE alpha RENAME CONSTRAINT alpha_pkey TO beta_pkey;

-- Renames primary key alpha_pkey__old of beta to alpha_pkey
ALTER TABLE beta RENAME CONSTRAINT alpha_pkey__old TO alpha_pkey;

-- Renames column leaf.b_id to a_id__old
ALTER TABLE leaf RENAME COLUMN b_id TO a_id__old;

-- Renames column leaf.a_id to b_id
-- RV131 code that says column leaf.a_id fails from this moment; it is b_id now
ALTER TABLE leaf RENAME COLUMN a_id TO b_id;

-- Renames column leaf.a_id__old to a_id
-- RV131 code that says column leaf.b_id fails from this moment; it is a_id now
ALTER TABLE leaf RENAME COLUMN a_id__old TO a_id;

-- Renames table beta to alpha__old
ALTER TABLE beta RENAME TO alpha__old;

-- Renames table alpha to beta
-- RV131 code that says table alpha fails from this moment; it is beta now
ALTER TABLE alpha RENAME TO beta;

-- Renames table alpha__old to alpha
-- RV131 code that says table beta fails from this moment; it is alpha now
ALTER TABLE alpha__old RENAME TO alpha;

-- Renames foreign key alpha_beta_id_fkey of beta to beta_alpha_id_fkey
ALTER TABLE beta RENAME CONSTRAINT alpha_beta_id_fkey TO beta_alpha_id_fkey;

-- Renames foreign key beta_alpha_id_fkey of alpha to alpha_beta_id_fkey
ALTER TABLE alpha RENAME CONSTRAINT beta_alpha_id_fkey TO alpha_beta_id_fkey;

-- Renames column beta.beta_id to alpha_id
-- RV131 code that says column beta.beta_id fails from this moment; it is alpha_id now
ALTER TABLE beta RENAME COLUMN beta_id TO alpha_id;

-- Renames column alpha.alpha_id to beta_id
-- RV131 code that says column alpha.alpha_id fails from this moment; it is beta_id now
ALTER TABLE alpha RENAME COLUMN alpha_id TO beta_id;

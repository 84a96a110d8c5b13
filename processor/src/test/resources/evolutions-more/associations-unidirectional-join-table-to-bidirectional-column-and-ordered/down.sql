-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key answer_poll_id_fkey of answer
--   - drops check answer_rank_check of answer
--   - adds table poll_answer (poll_id, answers_id, pos)
--   - moves data: copies rows of answer into poll_answer
--   - drops column answer.rank
--   - drops column answer.poll_id
--   - adds foreign key poll_answer_poll_id_fkey of poll_answer (poll_id) to poll (id)
--   - adds foreign key poll_answer_answers_id_fkey of poll_answer (answers_id) to answer (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of answer have no value in rank, which every row of poll_answer must have

-- Drops foreign key answer_poll_id_fkey of answer
-- RV127 takes ACCESS EXCLUSIVE on answer and poll: nobody else reads or writes them until the transaction ends
ALTER TABLE answer DROP CONSTRAINT answer_poll_id_fkey;

-- Drops check answer_rank_check of answer
ALTER TABLE answer DROP CONSTRAINT answer_rank_check;

-- Adds table poll_answer (poll_id, answers_id, pos)
CREATE TABLE poll_answer (
    poll_id bigint NOT NULL,
    answers_id bigint NOT NULL,
    pos integer NOT NULL,
    CONSTRAINT poll_answer_pkey PRIMARY KEY (poll_id, pos),
    CONSTRAINT poll_answer_answers_id_key UNIQUE (answers_id),
    CONSTRAINT poll_answer_pos_check CHECK (pos>=0)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of answer into poll_answer
-- RV143 counts rows written since: fails if rows of answer have no value in rank, which every row of poll_answer must have
-- RV112 writes rows of poll_answer, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM answer
        WHERE poll_id IS NOT NULL AND rank IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of answer have no value in rank, which every row of poll_answer must have',
            HINT = 'Give them one, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO poll_answer (answers_id, poll_id, pos)
SELECT id, poll_id, rank
FROM answer
WHERE poll_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column answer.rank
-- reviver:carried=answer.rank
ALTER TABLE answer DROP COLUMN rank;

-- Drops column answer.poll_id
-- reviver:carried=answer.poll_id
ALTER TABLE answer DROP COLUMN poll_id;

-- Adds foreign key poll_answer_poll_id_fkey of poll_answer (poll_id) to poll (id)
ALTER TABLE poll_answer ADD CONSTRAINT poll_answer_poll_id_fkey FOREIGN KEY (poll_id) REFERENCES poll (id);

-- Adds foreign key poll_answer_answers_id_fkey of poll_answer (answers_id) to answer (id)
ALTER TABLE poll_answer ADD CONSTRAINT poll_answer_answers_id_fkey FOREIGN KEY (answers_id) REFERENCES answer (id);

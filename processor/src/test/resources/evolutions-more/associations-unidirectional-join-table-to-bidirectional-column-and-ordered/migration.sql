-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key poll_answer_answers_id_fkey of poll_answer
--   - drops foreign key poll_answer_poll_id_fkey of poll_answer
--   - adds column answer.poll_id (bigint)
--   - adds column answer.rank (integer)
--   - moves data: fills answer.poll_id, answer.rank
--   - drops table poll_answer
--   - adds check answer_rank_check of answer (rank>=0)
--   - adds foreign key answer_poll_id_fkey of answer (poll_id) to poll (id)
-- Code from before it fails:
--   - table poll_answer is gone
--   - values that check answer_rank_check of answer does not allow are refused
--   - values that foreign key answer_poll_id_fkey of answer does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of answer have no value in rank, which every row of poll_answer must have

-- Drops foreign key poll_answer_answers_id_fkey of poll_answer
-- RV127 takes ACCESS EXCLUSIVE on answer: nobody else reads or writes it until the transaction ends
ALTER TABLE poll_answer DROP CONSTRAINT poll_answer_answers_id_fkey;

-- Drops foreign key poll_answer_poll_id_fkey of poll_answer
-- RV127 takes ACCESS EXCLUSIVE on poll: nobody else reads or writes it until the transaction ends
ALTER TABLE poll_answer DROP CONSTRAINT poll_answer_poll_id_fkey;

-- Adds column answer.poll_id (bigint)
ALTER TABLE answer ADD COLUMN poll_id bigint;

-- Adds column answer.rank (integer)
ALTER TABLE answer ADD COLUMN rank integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills answer.poll_id, answer.rank
-- RV112 writes rows of answer, all in one transaction: the more there are, the longer others wait
UPDATE answer SET poll_id = poll_answer.poll_id, rank = poll_answer.pos
FROM poll_answer
WHERE poll_answer.answers_id = answer.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table poll_answer
-- reviver:carried=poll_answer
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM poll_answer
        WHERE jsonb_strip_nulls(to_jsonb(poll_answer.*) - ARRAY['poll_id', 'answers_id', 'pos']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of poll_answer that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE poll_answer;

-- Adds check answer_rank_check of answer (rank>=0)
-- RV123 fails if a row does not pass check answer_rank_check of answer, and reads all rows while nobody else can
ALTER TABLE answer ADD CONSTRAINT answer_rank_check CHECK (rank>=0);

-- Adds foreign key answer_poll_id_fkey of answer (poll_id) to poll (id)
-- RV124 fails if a row refers to none by foreign key answer_poll_id_fkey of answer, and nobody can write to answer or poll meanwhile
ALTER TABLE answer ADD CONSTRAINT answer_poll_id_fkey FOREIGN KEY (poll_id) REFERENCES poll (id);

-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table account to member
--   - renames primary key account_pkey of member to member_pkey
--   - renames sequence account_id_seq to member_id_seq
--   - drops foreign key user_detail_user_id_fkey of user_detail
--   - adds column member.about (character varying(255))
--   - adds column member.points (integer)
--   - moves data: fills member.about, member.points
--   - fills member.points where it is null, with 0
--   - changes column member.points: not null
--   - drops table user_detail
-- Code from before it fails:
--   - table account is called member now
--   - member.points needs a value, and it does not know it
--   - table user_detail is gone
-- What the way back does not bring back:
--   - fills member.points where it is null, with 0: the way back does not know which rows had no value in points

-- Renames table account to member
-- RV131 code that says table account fails from this moment; it is member now
-- RV127 takes ACCESS EXCLUSIVE on account: nobody else reads or writes it until the transaction ends
ALTER TABLE account RENAME TO member;

-- Renames primary key account_pkey of member to member_pkey
ALTER TABLE member RENAME CONSTRAINT account_pkey TO member_pkey;

-- Renames sequence account_id_seq to member_id_seq
-- RV127 takes ACCESS EXCLUSIVE on account_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE account_id_seq RENAME TO member_id_seq;

-- Drops foreign key user_detail_user_id_fkey of user_detail
ALTER TABLE user_detail DROP CONSTRAINT user_detail_user_id_fkey;

-- Adds column member.about (character varying(255))
ALTER TABLE member ADD COLUMN about character varying(255);

-- Adds column member.points (integer)
ALTER TABLE member ADD COLUMN points integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills member.about, member.points
-- RV112 writes rows of member, all in one transaction: the more there are, the longer others wait
UPDATE member SET about = user_detail.bio, points = user_detail.points
FROM user_detail
WHERE user_detail.user_id = member.id;

-- Fills member.points where it is null, with 0
-- RV126 writes every row of member that has no points, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in points
UPDATE member SET points = 0 WHERE points IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column member.points: not null
-- RV121 reads all of member while nobody else can
-- RV132 code that does not know member.points cannot insert rows any more
ALTER TABLE member ALTER COLUMN points SET NOT NULL;

-- Drops table user_detail
-- reviver:carried=user_detail
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM user_detail
        WHERE jsonb_strip_nulls(to_jsonb(user_detail.*) - ARRAY['user_id', 'bio', 'points']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of user_detail that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE user_detail;

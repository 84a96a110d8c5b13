-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table user_detail (user_id, bio, points)
--   - changes column member.points: may be null
--   - moves data: copies rows of member into user_detail
--   - drops column member.points
--   - drops column member.about
--   - adds foreign key user_detail_user_id_fkey of user_detail (user_id) to member (id)
--   - renames sequence member_id_seq to account_id_seq
--   - renames primary key member_pkey of member to account_pkey
--   - renames table member to account
-- What it does not bring back:
--   - fills member.points where it is null, with 0: the way back does not know which rows had no value in points

-- Adds table user_detail (user_id, bio, points)
CREATE TABLE user_detail (
    user_id bigint NOT NULL,
    bio character varying(255),
    points integer NOT NULL,
    CONSTRAINT user_detail_pkey PRIMARY KEY (user_id)
);

-- Changes column member.points: may be null
-- RV127 takes ACCESS EXCLUSIVE on member: nobody else reads or writes it until the transaction ends
ALTER TABLE member ALTER COLUMN points DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of member into user_detail
-- RV112 writes rows of user_detail, all in one transaction: the more there are, the longer others wait
INSERT INTO user_detail (user_id, bio, points)
SELECT id, about, points
FROM member
WHERE (about IS NOT NULL OR points IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column member.points
-- reviver:carried=member.points
ALTER TABLE member DROP COLUMN points;

-- Drops column member.about
-- reviver:carried=member.about
ALTER TABLE member DROP COLUMN about;

-- Adds foreign key user_detail_user_id_fkey of user_detail (user_id) to member (id)
ALTER TABLE user_detail ADD CONSTRAINT user_detail_user_id_fkey FOREIGN KEY (user_id) REFERENCES member (id);

-- Renames sequence member_id_seq to account_id_seq
-- RV127 takes ACCESS EXCLUSIVE on member_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE member_id_seq RENAME TO account_id_seq;

-- Renames primary key member_pkey of member to account_pkey
ALTER TABLE member RENAME CONSTRAINT member_pkey TO account_pkey;

-- Renames table member to account
-- RV131 code that says table member fails from this moment; it is account now
ALTER TABLE member RENAME TO account;

-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key enrolment_pkey of enrolment
--   - adds column enrolment.grade (integer)
--   - adds primary key enrolment_pkey of enrolment (course_id, student_id)
-- Code from before it still works:
--   - values that primary key enrolment_pkey of enrolment has already are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column enrolment.grade: all values written since are lost

-- Drops primary key enrolment_pkey of enrolment
-- RV127 takes ACCESS EXCLUSIVE on enrolment: nobody else reads or writes it until the transaction ends
ALTER TABLE enrolment DROP CONSTRAINT enrolment_pkey;

-- Adds column enrolment.grade (integer)
ALTER TABLE enrolment ADD COLUMN grade integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds primary key enrolment_pkey of enrolment (course_id, student_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE enrolment ADD CONSTRAINT enrolment_pkey PRIMARY KEY (course_id, student_id);

-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key enrolment_pkey of enrolment
--   - drops column enrolment.grade
--   - adds primary key enrolment_pkey of enrolment (student_id, course_id)
-- What it destroys, and when it fails:
--   - RV142 drops column enrolment.grade: all values written since are lost

-- Drops primary key enrolment_pkey of enrolment
-- RV127 takes ACCESS EXCLUSIVE on enrolment: nobody else reads or writes it until the transaction ends
ALTER TABLE enrolment DROP CONSTRAINT enrolment_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column enrolment.grade
-- RV142 drops column enrolment.grade: all values written since are lost
ALTER TABLE enrolment DROP COLUMN grade;

-- Adds primary key enrolment_pkey of enrolment (student_id, course_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE enrolment ADD CONSTRAINT enrolment_pkey PRIMARY KEY (student_id, course_id);

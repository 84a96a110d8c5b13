-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key student_course_pkey of student_course
--   - drops column student_course.grade
--   - adds primary key student_course_pkey of student_course (student_id, courses_id)
-- Code from before it fails:
--   - column student_course.grade is gone
--   - values that primary key student_course_pkey of student_course has already are refused
-- What the way back does not bring back:
--   - drops column student_course.grade: the way back restores the column, not its values

-- Drops primary key student_course_pkey of student_course
-- RV127 takes ACCESS EXCLUSIVE on student_course: nobody else reads or writes it until the transaction ends
ALTER TABLE student_course DROP CONSTRAINT student_course_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column student_course.grade
-- RV102 drops column student_course.grade: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE student_course DROP COLUMN grade;

-- Adds primary key student_course_pkey of student_course (student_id, courses_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE student_course ADD CONSTRAINT student_course_pkey PRIMARY KEY (student_id, courses_id);

-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key student_course_pkey of student_course
--   - adds column student_course.grade (integer)
--   - adds primary key student_course_pkey of student_course (courses_id, student_id)
-- What it does not bring back:
--   - drops column student_course.grade: the way back restores the column, not its values

-- Drops primary key student_course_pkey of student_course
-- RV127 takes ACCESS EXCLUSIVE on student_course: nobody else reads or writes it until the transaction ends
ALTER TABLE student_course DROP CONSTRAINT student_course_pkey;

-- Adds column student_course.grade (integer)
-- structure-only: restores the column, not its values
ALTER TABLE student_course ADD COLUMN grade integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds primary key student_course_pkey of student_course (courses_id, student_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE student_course ADD CONSTRAINT student_course_pkey PRIMARY KEY (courses_id, student_id);

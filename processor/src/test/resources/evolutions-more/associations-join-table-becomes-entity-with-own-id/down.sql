-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key student_course_pkey of student_course
--   - changes column student_course.since: may be null
--   - drops column student_course.grade
--   - drops column student_course.since
--   - drops column student_course.id
--   - adds primary key student_course_pkey of student_course (student_id, courses_id)
-- What it destroys, and when it fails:
--   - RV142 drops column student_course.grade: all values written since are lost
--   - RV142 drops column student_course.since: all values written since are lost
--   - RV142 drops column student_course.id: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key student_course_pkey of student_course, and builds its index while nobody can read the table

-- Drops primary key student_course_pkey of student_course
-- RV127 takes ACCESS EXCLUSIVE on student_course: nobody else reads or writes it until the transaction ends
ALTER TABLE student_course DROP CONSTRAINT student_course_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column student_course.grade
-- RV142 drops column student_course.grade: all values written since are lost
ALTER TABLE student_course DROP COLUMN grade;

-- Drops column student_course.since
-- RV142 drops column student_course.since: all values written since are lost
ALTER TABLE student_course DROP COLUMN since;

-- Drops column student_course.id
-- RV142 drops column student_course.id: all values written since are lost
ALTER TABLE student_course DROP COLUMN id;

-- Adds primary key student_course_pkey of student_course (student_id, courses_id)
-- RV143 counts rows written since: fails if two rows agree in primary key student_course_pkey of student_course, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM student_course WHERE student_id IS NOT NULL AND courses_id IS NOT NULL GROUP BY student_id, courses_id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of student_course agree with another in student_id, courses_id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE student_course ADD CONSTRAINT student_course_pkey PRIMARY KEY (student_id, courses_id);

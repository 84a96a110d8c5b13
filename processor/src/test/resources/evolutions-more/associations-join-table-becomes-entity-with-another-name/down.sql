-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key enrolment_pkey of enrolment
--   - changes column enrolment.id: may be null
--   - drops column enrolment.id
--   - adds primary key takes_pkey of enrolment (pupil_id, course_id)
--   - drops sequence enrolment_seq
--   - renames foreign key enrolment_pupil_id_fkey of enrolment to takes_student_id_fkey
--   - renames foreign key enrolment_course_id_fkey of enrolment to takes_courses_id_fkey
--   - renames column enrolment.course_id to courses_id
--   - renames column enrolment.pupil_id to student_id
--   - renames table enrolment to takes
-- What it destroys, and when it fails:
--   - RV142 drops column enrolment.id: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key takes_pkey of enrolment, and builds its index while nobody can read the table

-- Drops primary key enrolment_pkey of enrolment
-- RV127 takes ACCESS EXCLUSIVE on enrolment: nobody else reads or writes it until the transaction ends
ALTER TABLE enrolment DROP CONSTRAINT enrolment_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column enrolment.id
-- RV142 drops column enrolment.id: all values written since are lost
ALTER TABLE enrolment DROP COLUMN id;

-- Adds primary key takes_pkey of enrolment (pupil_id, course_id)
-- RV143 counts rows written since: fails if two rows agree in primary key takes_pkey of enrolment, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM enrolment WHERE pupil_id IS NOT NULL AND course_id IS NOT NULL GROUP BY pupil_id, course_id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of enrolment agree with another in pupil_id, course_id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE enrolment ADD CONSTRAINT takes_pkey PRIMARY KEY (pupil_id, course_id);

-- Drops sequence enrolment_seq
DROP SEQUENCE enrolment_seq;

-- Renames foreign key enrolment_pupil_id_fkey of enrolment to takes_student_id_fkey
ALTER TABLE enrolment RENAME CONSTRAINT enrolment_pupil_id_fkey TO takes_student_id_fkey;

-- Renames foreign key enrolment_course_id_fkey of enrolment to takes_courses_id_fkey
ALTER TABLE enrolment RENAME CONSTRAINT enrolment_course_id_fkey TO takes_courses_id_fkey;

-- Renames column enrolment.course_id to courses_id
-- RV131 code that says column enrolment.course_id fails from this moment; it is courses_id now
ALTER TABLE enrolment RENAME COLUMN course_id TO courses_id;

-- Renames column enrolment.pupil_id to student_id
-- RV131 code that says column enrolment.pupil_id fails from this moment; it is student_id now
ALTER TABLE enrolment RENAME COLUMN pupil_id TO student_id;

-- Renames table enrolment to takes
-- RV131 code that says table enrolment fails from this moment; it is takes now
ALTER TABLE enrolment RENAME TO takes;

-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table takes to enrolment
--   - renames column enrolment.student_id to pupil_id
--   - renames column enrolment.courses_id to course_id
--   - renames foreign key takes_courses_id_fkey of enrolment to enrolment_course_id_fkey
--   - renames foreign key takes_student_id_fkey of enrolment to enrolment_pupil_id_fkey
--   - adds sequence enrolment_seq (start 1, increment 50)
--   - drops primary key takes_pkey of enrolment
--   - adds column enrolment.id (bigint)
--   - fills enrolment.id where it is null, with nextval('enrolment_seq')
--   - changes column enrolment.id: not null
--   - adds primary key enrolment_pkey of enrolment (id)
-- Code from before it fails:
--   - table takes is called enrolment now
--   - column enrolment.student_id is called pupil_id now
--   - column enrolment.courses_id is called course_id now
--   - enrolment.id needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV142 drops column enrolment.id: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key takes_pkey of enrolment, and builds its index while nobody can read the table

-- Renames table takes to enrolment
-- RV131 code that says table takes fails from this moment; it is enrolment now
-- RV127 takes ACCESS EXCLUSIVE on takes: nobody else reads or writes it until the transaction ends
ALTER TABLE takes RENAME TO enrolment;

-- Renames column enrolment.student_id to pupil_id
-- RV131 code that says column enrolment.student_id fails from this moment; it is pupil_id now
ALTER TABLE enrolment RENAME COLUMN student_id TO pupil_id;

-- Renames column enrolment.courses_id to course_id
-- RV131 code that says column enrolment.courses_id fails from this moment; it is course_id now
ALTER TABLE enrolment RENAME COLUMN courses_id TO course_id;

-- Renames foreign key takes_courses_id_fkey of enrolment to enrolment_course_id_fkey
ALTER TABLE enrolment RENAME CONSTRAINT takes_courses_id_fkey TO enrolment_course_id_fkey;

-- Renames foreign key takes_student_id_fkey of enrolment to enrolment_pupil_id_fkey
ALTER TABLE enrolment RENAME CONSTRAINT takes_student_id_fkey TO enrolment_pupil_id_fkey;

-- Adds sequence enrolment_seq (start 1, increment 50)
CREATE SEQUENCE enrolment_seq START WITH 1 INCREMENT BY 50;

-- Drops primary key takes_pkey of enrolment
-- RV104 drops primary key takes_pkey of enrolment: rows that break it may arrive, and then it cannot be put back
ALTER TABLE enrolment DROP CONSTRAINT takes_pkey;

-- Adds column enrolment.id (bigint)
ALTER TABLE enrolment ADD COLUMN id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills enrolment.id where it is null, with nextval('enrolment_seq')
-- RV126 writes every row of enrolment that has no id, in one transaction; nobody else can write to these rows until it ends
UPDATE enrolment SET id = nextval('enrolment_seq') WHERE id IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column enrolment.id: not null
-- RV121 reads all of enrolment while nobody else can
-- RV132 code that does not know enrolment.id cannot insert rows any more
ALTER TABLE enrolment ALTER COLUMN id SET NOT NULL;

-- Adds primary key enrolment_pkey of enrolment (id)
-- RV122 fails if two rows agree in primary key enrolment_pkey of enrolment, and builds its index while nobody can read the table
ALTER TABLE enrolment ADD CONSTRAINT enrolment_pkey PRIMARY KEY (id);

--@ up: pairs are kept
select string_agg(student_id || '/' || courses_id, ',' order by student_id, courses_id) = '1/1,1/2' from student_course
--@ down: pairs are kept
select string_agg(student_id || '/' || courses_id, ',' order by student_id, courses_id) = '1/1,1/2,2/2' from student_course

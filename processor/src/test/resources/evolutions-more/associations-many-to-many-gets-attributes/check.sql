--@ up: all are kept
select string_agg(student_id || ':' || course_id, ',' order by student_id, course_id) = '1:7,1:8,2:7' from enrolment
--@ down: all are kept
select count(*) = 4 from enrolment

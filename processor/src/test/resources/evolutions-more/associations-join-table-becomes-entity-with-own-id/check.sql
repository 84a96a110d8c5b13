--@ up: rows
select count(*) = 3 and count(distinct id) = 3 from student_course
--@ down: rows
select count(*) = 3 from student_course

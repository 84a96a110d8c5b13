insert into enrolment(student_id, course_id, grade) values (2, 8, 6);

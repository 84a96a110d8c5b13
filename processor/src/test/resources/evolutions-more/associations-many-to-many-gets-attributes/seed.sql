insert into student(id) values (1), (2);
insert into course(id) values (7), (8);
insert into enrolment(student_id, course_id) values (1,7), (1,8), (2,7);

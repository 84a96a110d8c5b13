insert into student(id) values (2);
insert into student_course(student_id, courses_id) values (2, 2);

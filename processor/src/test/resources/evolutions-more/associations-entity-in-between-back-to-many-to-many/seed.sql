insert into course(id) values (1), (2);
insert into student(id) values (1);
insert into student_course(student_id, courses_id, grade) values (1, 1, 5), (1, 2, null);

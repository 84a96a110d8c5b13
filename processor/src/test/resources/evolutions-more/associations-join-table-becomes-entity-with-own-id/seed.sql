insert into student values (1), (2);
insert into course values (1, 'm'), (2, 'p');
insert into student_course values (1, 1), (1, 2), (2, 2);

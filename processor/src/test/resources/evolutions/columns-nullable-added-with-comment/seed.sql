insert into pupil(name) values ('ann'), ('bob');

insert into person(id) values (4), (5);
insert into person_names(person_id, pos, name) values (4, 1, 'late'), (4, 3, 'later');

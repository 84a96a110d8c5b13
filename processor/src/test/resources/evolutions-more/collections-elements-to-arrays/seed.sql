insert into person(id) values (1), (2);
insert into person_names(person_id, pos, names) values (1, 0, 'b'), (1, 2, 'a'), (1, 3, 'b');
insert into person_traits(person_id, traits) values (1, 'BIG'), (1, 'DARK');
insert into person_marks(person_id, marks) values (1, 9), (1, 3), (1, 9);

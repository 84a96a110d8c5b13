insert into person(id) values (1), (2);
insert into person_phone(person_id, kind, number) values (1, 'home', '044'), (1, 'work', '031'), (2, 'home', '091');

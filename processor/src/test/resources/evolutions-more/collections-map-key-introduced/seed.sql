insert into person(id) values (1);
insert into phone(person_id, number) values (1, '044'), (1, '079');

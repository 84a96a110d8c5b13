insert into person(id) values (1);
insert into person_phones(person_id, number) values (1, '1'), (1, null);

insert into person(id) values (1), (2);
insert into address(person_id, street, no) values (1, 's', 4);

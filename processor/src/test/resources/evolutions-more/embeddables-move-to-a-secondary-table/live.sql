insert into person(id) values (3);
insert into person_address(id, street) values (3, 'u');

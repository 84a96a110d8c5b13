insert into person(id) values (3);

insert into person(id, town) values (4, 't');

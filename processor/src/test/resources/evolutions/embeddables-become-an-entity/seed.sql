insert into person(id, street, town) values (1, 's', 't'), (2, null, null);

insert into person(id, name, street, kind) values (1, 'a', 's', 0), (2, 'b', null, null), (3, 'c', null, 1);

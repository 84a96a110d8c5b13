insert into person(id, street, town, kind) values (1, 's', 't', 1), (2, null, null, null), (3, 'u', null, 0);

insert into person(id, bio) values (1, 'b'), (2, null);

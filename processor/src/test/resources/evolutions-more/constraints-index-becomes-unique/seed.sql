insert into account(id, email) values (1, 'a'), (2, 'b'), (3, null), (4, null);

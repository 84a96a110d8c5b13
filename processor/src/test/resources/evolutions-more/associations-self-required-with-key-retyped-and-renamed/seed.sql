insert into node (id, root_id, name) values (1, 1, 'a'), (2, 1, 'b'), (3, 2, 'c');

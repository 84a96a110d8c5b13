insert into node(id, parent_id) values (1, null), (2, 1);

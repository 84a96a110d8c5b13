insert into node(id, up_id) values (3, 2);

insert into node(parent_id) values (2);

insert into nest(id, tree_id) values (3, 1);

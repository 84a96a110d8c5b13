insert into tree(id) values (1), (2);
insert into leaf(id, tree_id) values (1, 1), (2, 2), (3, null);

insert into tree(id) values (1);
insert into nest(id, tree_id) values (1, 1), (2, 77);

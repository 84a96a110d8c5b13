insert into node(id, area, parent_id) values (1, 'a', null), (2, 'b', 1), (3, 'c', 2);
insert into node_node(node_id, near_id) values (1, 3), (2, 1);
insert into node_names(node_id, names) values (2, 'x');

insert into node(parent_id) values (null), (1);
insert into leaf(id, colour) values (2, 'red');
insert into node_node(node_id, others_id) values (1, 2);
insert into node_words(node_id, words) values (2, 'w');
insert into visit(id, node_id, leaf_id) values (1, 1, 2);

insert into base values (1, 'x'), (2, 'y'), (3, 'z');
insert into middle(id, b) values (1, 'm'), (2, 'n');
insert into leaf(id, c) values (2, 'l'); insert into leaf_words(leaf_id, words) values (2, 'w');
insert into other(id, leaf_id) values (3, 2);

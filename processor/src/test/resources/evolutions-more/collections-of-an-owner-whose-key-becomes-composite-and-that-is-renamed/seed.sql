insert into shop (code, country) values ('a', 'DE'), ('b', 'FR');
insert into shop_words (shop_code, words) values ('a', 'x'), ('b', 'y');
insert into shop_lines (shop_code, lines, lines_order) values ('a', 'l0', 0), ('a', 'l1', 1);
insert into item values (1), (2);
insert into shop_item (shop_code, items_id) values ('a', 1), ('b', 2);

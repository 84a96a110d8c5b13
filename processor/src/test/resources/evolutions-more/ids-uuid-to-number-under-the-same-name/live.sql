insert into item (id, code, parent_id) select 1000, 'c', id from item where code = 'b';
insert into item_words (item_id, words) values (1000, 'wc');

insert into shop(id) values (1), (2);
insert into shop_words(shop_id, words) values (1, 'w');
insert into shop_shop(shop_id, partners_id) values (1, 2);

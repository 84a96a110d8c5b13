insert into cart(id) values (1), (2);
insert into item(id) values (1), (2), (3);
insert into cart_item(cart_id, items_id) values (1, 2), (1, 1);

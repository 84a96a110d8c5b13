insert into cart(id) values (default), (default);
insert into cart_item(cart_id, sku, qty) values (1, 'a', 2), (1, 'a', 2), (2, 'b', null);

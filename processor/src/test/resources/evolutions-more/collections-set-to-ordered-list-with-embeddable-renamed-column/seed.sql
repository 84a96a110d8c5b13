insert into basket values (1), (2);
insert into basket_lines(basket_id, sku, qty) values (1, 'x', 1), (1, 'y', 2), (2, 'x', 3);

insert into item(id, price, qty, sku) values (1, 5, 2, 'abc'), (2, 7, 3, null);

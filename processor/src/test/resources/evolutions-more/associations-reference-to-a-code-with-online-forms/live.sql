insert into sale(id, product_id) values (7, 1);

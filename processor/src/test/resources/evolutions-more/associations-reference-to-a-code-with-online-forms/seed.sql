insert into product(id, code) values (1, 'A'), (2, 'B');
insert into sale(id, product_code) values (5, 'B'), (6, 'A');

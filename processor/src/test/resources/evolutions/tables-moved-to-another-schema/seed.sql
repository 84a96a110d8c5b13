insert into product(name) values ('a'), ('b');
insert into line(id, product_id) values (1, 2);

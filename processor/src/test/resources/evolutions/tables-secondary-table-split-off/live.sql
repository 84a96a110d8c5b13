insert into product(name) values ('d'), ('e');
insert into product_detail(product_id, story) values (4, 'new');

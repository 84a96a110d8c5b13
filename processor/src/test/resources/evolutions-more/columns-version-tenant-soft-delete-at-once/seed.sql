insert into product(id, code) values (1, 'a'), (2, 'b');

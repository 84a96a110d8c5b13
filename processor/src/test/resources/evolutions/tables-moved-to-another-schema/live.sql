insert into stock.product(name) values ('c');

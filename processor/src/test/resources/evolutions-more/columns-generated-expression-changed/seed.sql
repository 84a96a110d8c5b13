insert into item(id, price) values (1, 5), (2, 6);

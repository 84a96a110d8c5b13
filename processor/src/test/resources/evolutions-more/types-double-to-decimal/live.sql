insert into item(id, price) values (5, 0.1);

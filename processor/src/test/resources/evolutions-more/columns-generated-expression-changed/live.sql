insert into item(id, price) values (3, 7);

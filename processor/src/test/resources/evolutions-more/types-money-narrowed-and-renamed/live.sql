insert into bill(id, price) values (4, 9.99);

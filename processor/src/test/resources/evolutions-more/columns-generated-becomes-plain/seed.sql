insert into line(id, amount, price) values (1, 2, 3), (2, 4, 5);

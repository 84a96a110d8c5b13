insert into line(id, amount, price, total) values (3, 1, 1, 1);

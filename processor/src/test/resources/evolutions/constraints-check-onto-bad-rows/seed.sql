insert into payment(id, amount) values (1, 5), (2, -3);

insert into payment(id, amount) values (3, 1);

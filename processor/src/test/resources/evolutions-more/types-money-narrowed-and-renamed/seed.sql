insert into bill(id, amount) values (1, 1.25), (2, 1.255), (3, 100000);

insert into p(id, took, amount, rate) values (1, 5, 1234, 1.5);

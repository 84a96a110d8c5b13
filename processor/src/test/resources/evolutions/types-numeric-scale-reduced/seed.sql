insert into offer(id, price) values (1, 1.25), (2, 1.2575);

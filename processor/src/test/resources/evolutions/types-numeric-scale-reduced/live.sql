insert into offer(id, price) values (3, 9.99);

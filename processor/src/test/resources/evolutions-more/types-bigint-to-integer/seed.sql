insert into basket(id, total) values (1, 5), (2, 3000000000);

insert into basket(id, total) values (1, 5);

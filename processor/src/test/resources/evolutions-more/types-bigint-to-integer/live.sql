insert into basket(id, total) values (3, 7);

insert into grid(id, a, b) values (21, 1, 21);

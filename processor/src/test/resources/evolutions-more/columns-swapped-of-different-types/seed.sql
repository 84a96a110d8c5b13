insert into part(id, code, size) values (1, 'a', 10), (2, null, 10);

insert into shirt(id, size) values (1, 0), (2, 2), (3, 3), (4, null);

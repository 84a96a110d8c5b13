insert into shirt(id, size) values (5, 1);

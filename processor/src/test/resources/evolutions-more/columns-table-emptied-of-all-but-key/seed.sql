insert into slate(id, a1) values (1, 5), (2, null);

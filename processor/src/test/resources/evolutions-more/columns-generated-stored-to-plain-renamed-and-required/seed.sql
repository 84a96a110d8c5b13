insert into body(id, w, h, edge) values (1, 2, 3, 10), (2, 1, 1, null);

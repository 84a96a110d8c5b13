insert into bin(id, site, shelf, slot) values (1, 'a', 1, 1), (2, 'a', 2, 2), (3, 'b', null, null);

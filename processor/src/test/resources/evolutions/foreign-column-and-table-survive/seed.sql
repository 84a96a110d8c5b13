insert into vase(id) values (1), (2);

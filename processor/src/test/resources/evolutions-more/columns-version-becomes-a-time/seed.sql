insert into item(id, version) values (1, 3), (2, 0);

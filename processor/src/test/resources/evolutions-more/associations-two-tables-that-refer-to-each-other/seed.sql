insert into city(id) values (1), (2);

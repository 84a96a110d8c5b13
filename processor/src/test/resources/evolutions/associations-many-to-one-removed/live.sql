insert into car(id) values (2);

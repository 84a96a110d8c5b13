insert into car(id, name, doors) values (3, 'd', 2);

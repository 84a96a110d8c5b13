insert into car(id, name, doors) values (1, 'c', 4);
insert into bike(id, name, electric) values (2, 'b', true);

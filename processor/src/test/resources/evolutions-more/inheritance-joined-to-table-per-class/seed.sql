insert into vehicle(id, name) values (1, 'c'), (2, 'b');
insert into car(id, doors) values (1, 4);
insert into bike(id, electric) values (2, true);

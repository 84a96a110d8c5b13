insert into vehicle(id, name) values (1, 'c'), (2, 'v');
insert into car(id, doors) values (1, 4);

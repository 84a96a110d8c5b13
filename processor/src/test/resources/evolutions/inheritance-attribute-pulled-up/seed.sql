insert into vehicle(id) values (1), (2);
insert into car(id, plate, doors) values (1, 'ZH 1', 4);
insert into bike(id, electric) values (2, true);

insert into vehicle(id, plate) values (1, 'ZH 1'), (2, 'BE 2');
insert into car(id, doors) values (1, 4);
insert into bike(id, electric) values (2, true);

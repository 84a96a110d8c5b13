insert into vehicle(id, name) values (3, 'b');
insert into bike(id, electric) values (3, true);

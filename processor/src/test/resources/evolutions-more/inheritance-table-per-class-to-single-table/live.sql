insert into vehicle(id, dtype, name, doors) values (3, 'Car', 'd', 2);

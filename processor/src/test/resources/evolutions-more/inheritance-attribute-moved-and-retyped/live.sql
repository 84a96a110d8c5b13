insert into vehicle(id, plate) values (3, 'r'); insert into truck(id, load, axles) values (3, 7, 4);

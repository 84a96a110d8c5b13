insert into vehicle(id, dtype, plate, load, axles) values (1, 'Vehicle', 'p', null, null), (2, 'Truck', 'q', 5, '3');

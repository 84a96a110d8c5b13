insert into seat(id, hall, number) values (6, 3, 'A');

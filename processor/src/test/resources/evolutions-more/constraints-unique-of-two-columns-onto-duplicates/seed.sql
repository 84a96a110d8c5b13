insert into seat(id, hall, number) values (1, 1, 'A'), (2, 1, 'A'), (3, 2, 'A'), (4, 2, null), (5, 2, null);

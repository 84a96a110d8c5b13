insert into song(id, tone) values (1, 'MID'), (2, 'HIGH');

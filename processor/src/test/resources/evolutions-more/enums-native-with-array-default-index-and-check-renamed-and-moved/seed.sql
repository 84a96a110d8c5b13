insert into alarm(id, level) values (1, 'MID'), (2, 'HIGH');
insert into alarm(id) values (3);

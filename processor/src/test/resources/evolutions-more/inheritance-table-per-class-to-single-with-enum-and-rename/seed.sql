insert into shirt(id, size, collar) values (1, 0, 'c');
insert into pants(id, size, inseam) values (2, 2, 30), (3, null, 32);

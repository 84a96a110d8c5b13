insert into asset(id, label) values (4, 'd');
insert into car(id, wheels, garage_id) values (4, 3, 3);

insert into engine values (1, 's1'), (2, 's2');
insert into car(id, engine_id) values (10, 2), (11, null), (12, 1);

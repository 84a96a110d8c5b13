insert into team values (1), (2);
insert into person (id, age, color, good, boss_id) values (1, 5, 1, true, 1);
insert into customer (id, age, color, good, boss_id, other) values (3, 6, 0, false, 2, 1);

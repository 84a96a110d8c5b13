insert into person (id, color) values (1, 0);
insert into person (id, color, boss_id) values (2, 1, 1);
insert into customer (id, color, boss_id, other, several) values (3, 0, 2, 1, '{0,1}');

insert into chief(id) values (1), (2);
insert into office(id, boss_id) values (1, 1), (2, 2);

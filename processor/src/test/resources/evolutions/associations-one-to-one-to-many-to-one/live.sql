insert into office(id, boss_id) values (3, 1);

insert into job(id, stage) values (1, 0), (2, 2), (3, null);

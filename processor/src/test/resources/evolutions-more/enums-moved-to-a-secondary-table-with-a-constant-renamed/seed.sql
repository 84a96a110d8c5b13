insert into job(id, stage) values (1, 0), (2, 1), (3, null);

insert into job(id, stage) values (1, 0), (2, 7), (3, null);

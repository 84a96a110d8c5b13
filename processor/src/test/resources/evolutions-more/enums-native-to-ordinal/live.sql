insert into job(id, stage) values (4, 1);

insert into job(id, stage) values (1, 'NEW'), (2, 'DONE'), (3, null);

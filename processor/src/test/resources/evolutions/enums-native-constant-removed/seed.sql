insert into job(id, stage) values (1, 'NEW'), (2, 'OPEN'), (3, null);

insert into job(id, stage) values (1, 'NEW'), (2, 'new'), (3, null);

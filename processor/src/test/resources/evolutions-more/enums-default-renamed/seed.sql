insert into job(id) values (1);
insert into job(id, stage) values (2, 'OPEN');

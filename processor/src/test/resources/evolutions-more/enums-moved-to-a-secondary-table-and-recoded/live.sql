insert into job(id) values (4);
insert into job_state(id, stage) values (4, 'OPEN');

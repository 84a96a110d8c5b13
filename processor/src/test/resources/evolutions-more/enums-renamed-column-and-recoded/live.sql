insert into job(id, phase) values (4, 'OPEN');

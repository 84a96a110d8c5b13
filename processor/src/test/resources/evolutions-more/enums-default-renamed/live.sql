insert into job(id) values (3);

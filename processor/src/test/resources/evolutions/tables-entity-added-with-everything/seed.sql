insert into depot(id) values (1);

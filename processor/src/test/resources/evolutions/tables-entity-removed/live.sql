insert into prospect(id) values (3);

insert into setting(id) values (3);

insert into song(id) values (3);

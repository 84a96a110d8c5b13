insert into cat(id) values (100);

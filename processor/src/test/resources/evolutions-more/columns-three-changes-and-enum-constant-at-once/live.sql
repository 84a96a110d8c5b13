insert into post (id, num) values (4, 4);

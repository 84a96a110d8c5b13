insert into post (id, b, c) values (4, 'b4', 40);

insert into post (id, a, b) values (1, 5, 'xyz');

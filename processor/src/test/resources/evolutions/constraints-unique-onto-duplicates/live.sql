insert into member(id, login) values (5, 'z');

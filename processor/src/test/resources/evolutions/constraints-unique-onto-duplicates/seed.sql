insert into member(id, login) values (1, 'x'), (2, 'x'), (3, null), (4, null);

insert into person(id, name, login) values (3, 'c', 'lc');

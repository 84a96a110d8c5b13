insert into person(id, born) values (5, '2000-02-29');

insert into person(id, born) values (1, '1970-01-31'), (2, '1970-02-30'), (3, null), (4, '');

insert into person(id, nick, born) values (1, 'ann', date '2000-01-01'), (2, null, null), (3, 'O''Hara', date '1999-12-31');

insert into flag(id, live, open, seen) values (1, 1, 'Y', 'T'), (2, 0, 'N', null), (3, null, 'N', 'F');

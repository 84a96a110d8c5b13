insert into box(id, kind) values (1, 'SMALL'), (2, 'LARGE'), (3, null);

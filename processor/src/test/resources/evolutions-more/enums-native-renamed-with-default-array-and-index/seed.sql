insert into song(id, other) values (1, 'MID'), (2, null);

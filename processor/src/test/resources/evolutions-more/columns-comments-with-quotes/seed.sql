insert into memo(id, body, gone) values (1, 'x', 'y');

insert into point(id, x, y) values (1, 5, 'six');

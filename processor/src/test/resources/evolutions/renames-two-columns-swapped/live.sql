insert into point(id, y, x) values (2, 7, 'eight');

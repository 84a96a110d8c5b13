insert into series(id, points, names) values (1, '{1,2}', '{a,b}'), (2, null, '{}');

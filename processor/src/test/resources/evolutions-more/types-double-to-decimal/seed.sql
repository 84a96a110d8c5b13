insert into item(id, price) values (1, 1.5), (2, 1.005), (3, null), (4, 'NaN');

insert into item(id, dtype, name, wrap, wide, high) values (1, 'Gift', 'a', 0, 1, 2), (2, 'Item', 'b', null, null, null), (3, 'Gift', 'c', null, null, null), (4, 'Gift', 'd', 1, null, 3);

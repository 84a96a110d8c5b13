insert into base(id, dtype, a, b, c) values (4, 'Leaf', 'q', 'r', 's');

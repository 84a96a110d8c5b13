insert into base values (1); insert into middle(id, middleName) values (1, 'm'); insert into leaf(id, leafName) values (1, 'l');

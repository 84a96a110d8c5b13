insert into base values (2); insert into leaf(id, leafName, middleName) values (2, 'k', 'n');

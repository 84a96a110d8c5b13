insert into beta(id, a) values (99, 'y');

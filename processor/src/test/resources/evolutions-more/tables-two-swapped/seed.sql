insert into red(id, name) values (1, 'one');
insert into blue(id, name, one_id) values (2, 'two', 1);

insert into red(id, name, one_id) values (3, 'two again', 1);

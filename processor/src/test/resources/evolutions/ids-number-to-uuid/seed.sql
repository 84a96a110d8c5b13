insert into device(id, label) values (1, 'a');

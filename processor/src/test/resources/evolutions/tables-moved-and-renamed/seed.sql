insert into warehouse(id, name) values (1, 'a');

insert into basket(id, note) values (1, 'a');

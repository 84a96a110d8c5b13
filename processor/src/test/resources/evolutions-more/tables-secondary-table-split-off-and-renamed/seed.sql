insert into customer(id, name, note) values (1, 'a', 'n'), (2, 'b', null);

insert into task(id, name, deleted) values (1, 'a', false), (2, 'b', true);

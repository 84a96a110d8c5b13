insert into task(id, name, deleted) values (3, 'c', false);

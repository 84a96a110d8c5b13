insert into task(id, name, version) values (3, 'c', 0);

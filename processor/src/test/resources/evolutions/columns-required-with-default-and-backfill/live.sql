insert into task(id, name) values (3, 'c');

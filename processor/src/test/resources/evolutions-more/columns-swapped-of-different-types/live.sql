insert into part(id, code, size) values (3, 12, 'c');

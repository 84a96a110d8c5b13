insert into b(id, name) values (3, 'one again');

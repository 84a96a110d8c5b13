insert into note(id, body) values (1, 'a'), (2, repeat('b', 100));

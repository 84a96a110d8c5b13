insert into note(id, version, text) values (1, 3, 'a'), (2, 0, 'b');

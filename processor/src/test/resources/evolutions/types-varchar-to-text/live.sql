insert into note(id, body) values (3, 'c');

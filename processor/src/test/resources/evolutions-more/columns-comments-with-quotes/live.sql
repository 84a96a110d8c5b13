insert into note(id, body) values (2, 'z');

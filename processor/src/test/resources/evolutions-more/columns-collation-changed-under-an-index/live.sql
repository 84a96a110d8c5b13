insert into word(id, text) values (4, 'B');
